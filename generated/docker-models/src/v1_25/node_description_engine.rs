// Written by `cargo xtask gen` from `Node.Description.Engine` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeDescriptionEnginePlugins;
use std::collections::BTreeMap;

/// The type of `Node.Description.Engine`.
///
/// API 1.31 and earlier. Since API 1.32 it is `EngineDescription`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionEngine {
    /// `EngineVersion` in JSON.
    #[doc(alias = "EngineVersion")]
    pub engine_version: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Plugins` in JSON.
    #[doc(alias = "Plugins")]
    pub plugins: Option<Vec<NodeDescriptionEnginePlugins>>,
}

support::object! { NodeDescriptionEngine {
    "EngineVersion" => engine_version: optional,
    "Labels"        => labels:         optional,
    "Plugins"       => plugins:        optional,
} }
