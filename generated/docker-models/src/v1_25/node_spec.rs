// Written by `cargo xtask gen` from `NodeSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NodeSpecAvailability, NodeSpecRole};
use std::collections::BTreeMap;

/// The configuration of a swarm node set by the operator. An update replaces the complete specification: retrieve it
/// first, and send all values that must not change.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeSpec {
    /// A name for the node in addition to its host name. Omitted if none is set.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The labels of the node, set by the operator. Placement constraints refer to them as `node.labels.<key>`. They are
    /// distinct from the labels of the daemon.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The role of the node in the swarm. Changing it promotes or demotes the node. Required in updates.
    ///
    /// JSON key: `Role`.
    #[doc(alias = "Role")]
    pub role: Option<NodeSpecRole>,

    /// The availability of the node for tasks of services. Required in updates.
    ///
    /// JSON key: `Availability`.
    #[doc(alias = "Availability")]
    pub availability: Option<NodeSpecAvailability>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeSpec {
    "Name"         => name:         optional,
    "Labels"       => labels:       optional,
    "Role"         => role:         optional,
    "Availability" => availability: optional,
    ..?            => unknown,
} }
