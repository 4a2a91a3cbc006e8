// Written by `cargo xtask gen` from `NodeSpec.Availability` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether the node takes on tasks of services. An update must carry it.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeSpecAvailability {
    /// `active`: Takes new tasks.
    Active,

    /// `pause`: Takes no new tasks, but keeps those it runs.
    Pause,

    /// `drain`: Takes no new tasks, and has those it runs moved to other nodes.
    Drain,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { NodeSpecAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
