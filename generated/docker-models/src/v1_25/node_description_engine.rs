// Written by `cargo xtask gen` from `Node.Description.Engine` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeDescriptionEnginePlugins;
use std::collections::BTreeMap;

/// The engine on the node: its release, labels and plugins.
///
/// API 1.31 and earlier. Since API 1.32 it is `EngineDescription`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionEngine {
    /// The release of the engine, such as `17.03.0-ce`.
    #[doc(alias = "EngineVersion")]
    pub engine_version: Option<String>,

    /// Labels from the engine's own configuration. Placement constraints see them as `engine.labels.<key>`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The drivers that the engine has, both built in and installed.
    #[doc(alias = "Plugins")]
    pub plugins: Option<Vec<NodeDescriptionEnginePlugins>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionEngine {
    "EngineVersion" => engine_version: optional,
    "Labels"        => labels:         optional,
    "Plugins"       => plugins:        optional,
    ..?             => unknown,
} }
