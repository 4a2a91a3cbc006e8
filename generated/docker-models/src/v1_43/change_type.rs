// Written by `cargo xtask gen` from `ChangeType` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kind of change to a file or directory in a container, as a number. The letters are those that `docker diff`
/// prints.
///
/// Available in API 1.43 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeType {
    /// `0`: The file or directory was modified (`C`). Adding or removing an entry of a directory also modifies the directory.
    Modified,

    /// `1`: The file or directory was added (`A`).
    Added,

    /// `2`: The file or directory was deleted (`D`).
    Deleted,

    /// Any other number, as received.
    Other(u8),
}

support::open_int_enum! { ChangeType: u8 {
    0  => Modified,
    1  => Added,
    2  => Deleted,
    .. => Other,
} }
