// Written by `cargo xtask gen` from `NodeSpec.Availability` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `NodeSpec.Availability`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeSpecAvailability {
    /// `active`
    Active,

    /// `pause`
    Pause,

    /// `drain`
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
