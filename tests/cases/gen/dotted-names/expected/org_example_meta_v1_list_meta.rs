// Written by `modelwright gen --spec` from `"org.example.meta.v1.ListMeta"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"org.example.meta.v1.ListMeta"`.
#[doc(alias = "org.example.meta.v1.ListMeta")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrgExampleMetaV1ListMeta {
    /// `continue` in JSON.
    ///
    /// JSON key: `continue`.
    #[doc(alias = "continue")]
    pub continue_: Option<String>,

    /// `remainingItemCount` in JSON.
    ///
    /// JSON key: `remainingItemCount`.
    #[doc(alias = "remainingItemCount")]
    pub remaining_item_count: Option<i64>,
}

support::object! { OrgExampleMetaV1ListMeta {
    "continue"           => continue_:            optional,
    "remainingItemCount" => remaining_item_count: optional,
} }
