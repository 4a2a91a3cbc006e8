// Written by `cargo xtask gen` from `Reachability` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether a manager answers the other managers of its swarm.
///
/// API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reachability {
    /// `unknown`: Not found out yet.
    Unknown,

    /// `unreachable`: The manager does not answer, and so does not count towards the majority that the swarm needs.
    Unreachable,

    /// `reachable`: The manager answers.
    Reachable,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { Reachability {
    "unknown"     => Unknown,
    "unreachable" => Unreachable,
    "reachable"   => Reachable,
    ..            => Other,
} }
