// Written by `cargo xtask gen --spec` from `PostBills/body.tags|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `PostBills/body.tags|1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PostBillsBodyTagsVariant2 {
    /// The empty text.
    Empty,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { PostBillsBodyTagsVariant2 {
    "" => Empty,
    .. => Other,
} }
