// Written by `cargo xtask gen` from `LocalNodeState` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `LocalNodeState`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LocalNodeState {
    /// The empty text.
    Empty,

    /// `inactive`
    Inactive,

    /// `pending`
    Pending,

    /// `active`
    Active,

    /// `error`
    Error,

    /// `locked`
    Locked,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { LocalNodeState {
    ""         => Empty,
    "inactive" => Inactive,
    "pending"  => Pending,
    "active"   => Active,
    "error"    => Error,
    "locked"   => Locked,
    ..         => Other,
} }
