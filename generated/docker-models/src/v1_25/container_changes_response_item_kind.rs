// Written by `cargo xtask gen` from `ContainerChanges/200[].Kind` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kind of change.
///
/// Available in API 1.35 and earlier; this form: 1.27 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerChangesResponseItemKind {
    /// `0`: The file or directory was modified (`C`). Adding or removing an entry of a directory also modifies the directory.
    Value0,

    /// `1`: The file or directory was added (`A`).
    Value1,

    /// `2`: The file or directory was deleted (`D`).
    Value2,

    /// Any other number, as received.
    Other(i64),
}

support::open_int_enum! { ContainerChangesResponseItemKind: i64 {
    0  => Value0,
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
