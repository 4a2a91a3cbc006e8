// Written by `cargo xtask gen --spec` from `PostBills/body.tags` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PostBillsBodyTagsVariant2;
use std::collections::BTreeMap;

/// The type of `PostBills/body.tags`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PostBillsBodyTags {
    /// Variant 1 of the document.
    Map(BTreeMap<String, String>),

    /// A [`PostBillsBodyTagsVariant2`].
    Variant2(PostBillsBodyTagsVariant2),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { PostBillsBodyTags {
    Map: BTreeMap<String, String>,
    Variant2: PostBillsBodyTagsVariant2,
    .. => Other,
} }
