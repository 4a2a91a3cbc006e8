// Written by `cargo xtask gen` from `ChangeType` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What happened to a file or folder of a container, as a number. `docker diff` prints a letter for each.
///
/// API 1.43 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeType {
    /// `0`: Changed, `C`. A folder also counts as changed when something in it came or went.
    Modified,

    /// `1`: New, `A`.
    Added,

    /// `2`: Gone, `D`.
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
