// Written by `cargo xtask gen` from `NodeSpec.Role` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the node does in the swarm. Changing it promotes or demotes the node. An update must carry it.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeSpecRole {
    /// `worker`: Runs tasks only.
    Worker,

    /// `manager`: Takes part in governing the swarm, and runs tasks as well unless drained.
    Manager,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { NodeSpecRole {
    "worker"  => Worker,
    "manager" => Manager,
    ..        => Other,
} }
