// Written by `cargo xtask gen` from `NodeSpec.Availability` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The availability of the node for tasks of services. Required in updates.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeSpecAvailability {
    /// `active`: The node accepts new tasks.
    Active,

    /// `pause`: The node accepts no new tasks, but keeps its running tasks.
    Pause,

    /// `drain`: The node accepts no new tasks, and its running tasks are moved to other nodes.
    Drain,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { NodeSpecAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
