// Written by `cargo xtask gen` from `EngineDescription` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EngineDescriptionPlugins;
use std::collections::BTreeMap;

/// The Docker engine of a node: version, labels and plugins.
///
/// API 1.32 and later. Before API 1.32 it was `NodeDescriptionEngine`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EngineDescription {
    /// The version of the engine, such as `28.5.2`.
    #[doc(alias = "EngineVersion")]
    pub engine_version: Option<String>,

    /// Labels from the daemon's configuration, which placement constraints reach as `engine.labels.<key>`.
    ///
    /// They are not the labels of the node in the swarm, which are in its `Spec`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The drivers and plugins that the engine has, built-in ones included. Services that need one run only where
    /// it is.
    #[doc(alias = "Plugins")]
    pub plugins: Option<Vec<EngineDescriptionPlugins>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EngineDescription {
    "EngineVersion" => engine_version: optional,
    "Labels"        => labels:         optional,
    "Plugins"       => plugins:        optional,
    ..?             => unknown,
} }
