// Written by `cargo xtask gen` from `ImageDeleteResponseItem` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ImageDeleteResponseItem`.
///
/// API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponseItem {
    /// `Untagged` in JSON.
    #[doc(alias = "Untagged")]
    pub untagged: Option<String>,

    /// `Deleted` in JSON.
    #[doc(alias = "Deleted")]
    pub deleted: Option<String>,
}

support::object! { ImageDeleteResponseItem {
    "Untagged" => untagged: optional,
    "Deleted"  => deleted:  optional,
} }
