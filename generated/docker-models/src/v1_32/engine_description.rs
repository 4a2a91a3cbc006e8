// Written by `cargo xtask gen` from `EngineDescription` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EngineDescriptionPlugins;
use std::collections::BTreeMap;

/// The definition `EngineDescription`.
///
/// API 1.32 and later. Before API 1.32 it was `NodeDescriptionEngine`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EngineDescription {
    /// `EngineVersion` in JSON.
    #[doc(alias = "EngineVersion")]
    pub engine_version: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Plugins` in JSON.
    #[doc(alias = "Plugins")]
    pub plugins: Option<Vec<EngineDescriptionPlugins>>,
}

support::object! { EngineDescription {
    "EngineVersion" => engine_version: optional,
    "Labels"        => labels:         optional,
    "Plugins"       => plugins:        optional,
} }
