// Written by `modelwright gen --spec` from `PostBills/body.tags|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `PostBills/body.tags|1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PostBillsBodyTagsEmpty {
    /// The empty string.
    Empty,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { PostBillsBodyTagsEmpty {
    "" => Empty,
    .. => Other,
} }
