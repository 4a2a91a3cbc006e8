// Written by `cargo xtask gen` from `Reachability` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Reachability`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reachability {
    /// `unknown`
    Unknown,

    /// `unreachable`
    Unreachable,

    /// `reachable`
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
