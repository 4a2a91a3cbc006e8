// Written by `cargo xtask gen` from `Node` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeDescription;
use super::super::v1_25::{NodeManagerStatus, NodeSpec, NodeStatus};
use super::super::v1_27::ObjectVersion;

/// A machine that belongs to a swarm. Only managers answer questions about nodes.
///
/// All versions of the API. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Node {
    /// The node's unique ID in the swarm, 25 letters and digits.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The state of the node's record. Send its `Index` along with an update, which fails if someone else has
    /// changed the record since.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// When the node joined the swarm, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the node's record last changed, as an RFC 3339 time with fractions of a second. Changes made by the
    /// swarm itself count too.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// What the operator decides about the node: role, availability, name and labels.
    #[doc(alias = "Spec")]
    pub spec: Option<NodeSpec>,

    /// What the node tells about itself: host name, platform, resources and engine.
    #[doc(alias = "Description")]
    pub description: Option<NodeDescription>,

    /// How the node fares as a manager: whether it leads, can be reached, and where. Absent for workers.
    #[doc(alias = "ManagerStatus")]
    pub manager_status: Option<NodeManagerStatus>,

    /// Whether the node is up, as the managers see it, and its address.
    #[doc(alias = "Status")]
    pub status: Option<NodeStatus>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Node {
    "ID"            => id:             optional,
    "Version"       => version:        optional,
    "CreatedAt"     => created_at:     optional,
    "UpdatedAt"     => updated_at:     optional,
    "Spec"          => spec:           optional,
    "Description"   => description:    optional,
    "ManagerStatus" => manager_status: optional,
    "Status"        => status:         optional,
    ..?             => unknown,
} }
