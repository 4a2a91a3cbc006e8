// Written by `cargo xtask gen` from `NodeSpec.Role` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The role of the node in the swarm. Changing it promotes or demotes the node. Required in updates.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeSpecRole {
    /// `worker`: The node only runs tasks.
    Worker,

    /// `manager`: The node participates in managing the swarm. It also runs tasks, unless its availability is `drain`.
    Manager,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { NodeSpecRole {
    "worker"  => Worker,
    "manager" => Manager,
    ..        => Other,
} }
