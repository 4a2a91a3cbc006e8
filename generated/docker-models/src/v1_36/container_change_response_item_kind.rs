// Written by `cargo xtask gen` from `ContainerChanges/200[].Kind` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What became of the file or folder.
///
/// API 1.36 to 1.42.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerChangeResponseItemKind {
    /// `0`: It was modified. A folder also counts as modified if something in it was added or deleted.
    Value0,

    /// `1`: It was added.
    Value1,

    /// `2`: It was deleted.
    Value2,

    /// Any other number, as sent.
    Other(u8),
}

support::open_int_enum! { ContainerChangeResponseItemKind: u8 {
    0  => Value0,
    1  => Value1,
    2  => Value2,
    .. => Other,
} }
