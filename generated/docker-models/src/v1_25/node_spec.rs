// Written by `cargo xtask gen` from `NodeSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NodeSpecAvailability, NodeSpecRole};
use std::collections::BTreeMap;

/// What the operator decides about a node of a swarm. An update replaces the whole of it, so read it first and
/// send back all that is to stay.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeSpec {
    /// A name for the node besides its host name. Absent if none was given.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Labels that the operator put on the node. Placement constraints see them as `node.labels.<key>`; the labels
    /// of the engine are others.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// What the node does in the swarm. Changing it promotes or demotes the node. An update must carry it.
    #[doc(alias = "Role")]
    pub role: Option<NodeSpecRole>,

    /// Whether the node takes on tasks of services. An update must carry it.
    #[doc(alias = "Availability")]
    pub availability: Option<NodeSpecAvailability>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeSpec {
    "Name"         => name:         optional,
    "Labels"       => labels:       optional,
    "Role"         => role:         optional,
    "Availability" => availability: optional,
    ..?            => unknown,
} }
