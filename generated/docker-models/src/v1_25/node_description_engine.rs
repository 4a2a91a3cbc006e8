// Written by `cargo xtask gen` from `Node.Description.Engine` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeDescriptionEnginePlugins;
use std::collections::BTreeMap;

/// The daemon of the node: its version, labels and plugins.
///
/// Available in API 1.31 and earlier. Named `EngineDescription` since API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionEngine {
    /// The version of the daemon, such as `28.5.2`.
    ///
    /// JSON key: `EngineVersion`.
    #[doc(alias = "EngineVersion")]
    pub engine_version: Option<String>,

    /// Labels from the daemon's configuration. Placement constraints refer to them as `engine.labels.<key>`.
    ///
    /// They are distinct from the labels of the swarm node, which are in its `Spec`.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The drivers and plugins of the daemon, both built in and installed. Services that require one run only on nodes
    /// that have it.
    ///
    /// JSON key: `Plugins`.
    #[doc(alias = "Plugins")]
    pub plugins: Option<Vec<NodeDescriptionEnginePlugins>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionEngine {
    "EngineVersion" => engine_version: optional,
    "Labels"        => labels:         optional,
    "Plugins"       => plugins:        optional,
    ..?             => unknown,
} }
