// Written by `cargo xtask gen` from `SwarmInit/body.Availability` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether the new node takes tasks. If left out, `active`.
///
/// API 1.28 to 1.39.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SwarmInitBodyAvailability {
    /// `active`
    Active,

    /// `pause`
    Pause,

    /// `drain`
    Drain,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SwarmInitBodyAvailability {
    "active" => Active,
    "pause"  => Pause,
    "drain"  => Drain,
    ..       => Other,
} }
