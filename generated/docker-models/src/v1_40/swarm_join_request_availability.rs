// Written by `cargo xtask gen` from `SwarmJoin/body.Availability` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The availability of the new node to tasks. Defaults to `active`.
///
/// Available in API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SwarmJoinRequestAvailability {
    /// `active`
    Active,

    /// `pause`
    Pause,

    /// `drain`
    Drain,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SwarmJoinRequestAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
