// Written by `cargo xtask gen` from `Node.Description` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NodeDescriptionEngine, NodeDescriptionPlatform, NodeDescriptionResources};

/// The properties that the node reports about itself: host name, platform, resources and daemon.
///
/// Available in all API versions; this form: 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescription {
    /// The host name of the node. It is not necessarily unique in the swarm.
    ///
    /// JSON key: `Hostname`.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The operating system and CPU architecture of the node, used for placement by platform.
    ///
    /// JSON key: `Platform`.
    #[doc(alias = "Platform")]
    pub platform: Option<NodeDescriptionPlatform>,

    /// The total CPU time, memory and generic resources of the node, including those reserved by tasks.
    ///
    /// JSON key: `Resources`.
    #[doc(alias = "Resources")]
    pub resources: Option<NodeDescriptionResources>,

    /// The daemon of the node: its version, labels and plugins.
    ///
    /// JSON key: `Engine`.
    #[doc(alias = "Engine")]
    pub engine: Option<NodeDescriptionEngine>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeDescription {
    "Hostname"  => hostname:  optional,
    "Platform"  => platform:  optional,
    "Resources" => resources: optional,
    "Engine"    => engine:    optional,
    ..?         => unknown,
} }
