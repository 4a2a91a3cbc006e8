// Written by `cargo xtask gen` from `ChangeType` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ChangeType`.
///
/// API 1.43 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeType {
    /// `0`
    Modified,

    /// `1`
    Added,

    /// `2`
    Deleted,

    /// Any other number, as sent.
    Other(u8),
}

support::open_int_enum! { ChangeType: u8 {
    0  => Modified,
    1  => Added,
    2  => Deleted,
    .. => Other,
} }
