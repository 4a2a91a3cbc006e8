// Written by `cargo xtask gen` from `Node` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NodeDescription, NodeManagerStatus, NodeSpec, NodeStatus, NodeVersion};

/// A node of a swarm. Only managers respond to requests about nodes.
///
/// Available in all API versions; this form: 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Node {
    /// The ID of the node in the swarm: 25 lowercase letters and digits.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The version of the node object. Pass its `Index` to [`NodeUpdate`], which uses it to reject conflicting updates.
    ///
    /// JSON key: `Version`.
    ///
    #[doc = operation!("NodeUpdate")]
    #[doc(alias = "Version")]
    pub version: Option<NodeVersion>,

    /// The time at which the node joined the swarm, in RFC 3339 format with fractions of a second.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The time at which the node object was last updated, in RFC 3339 format with fractions of a second. Changes made by
    /// the swarm itself are included.
    ///
    /// JSON key: `UpdatedAt`.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The node's configuration set by the operator: role, availability, name and labels.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<NodeSpec>,

    /// The properties that the node reports about itself: host name, platform, resources and daemon.
    ///
    /// JSON key: `Description`.
    #[doc(alias = "Description")]
    pub description: Option<NodeDescription>,

    /// The status of the node as a manager: leadership, reachability and address. Omitted for workers.
    ///
    /// JSON key: `ManagerStatus`.
    #[doc(alias = "ManagerStatus")]
    pub manager_status: Option<NodeManagerStatus>,

    /// The node's status and address, as seen by the managers.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<NodeStatus>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
