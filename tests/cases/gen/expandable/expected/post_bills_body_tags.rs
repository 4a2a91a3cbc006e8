// Written by `modelwright gen --spec` from `PostBills/body.tags` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PostBillsBodyTagsEmpty;
use std::collections::BTreeMap;

/// The type of `PostBills/body.tags`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PostBillsBodyTags {
    /// Variant 1 in the document.
    Map(BTreeMap<String, String>),

    /// A [`PostBillsBodyTagsEmpty`].
    Empty(PostBillsBodyTagsEmpty),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { PostBillsBodyTags {
    Map: BTreeMap<String, String>,
    Empty: PostBillsBodyTagsEmpty,
    .. => Other,
} }
