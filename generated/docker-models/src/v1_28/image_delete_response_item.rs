// Written by `cargo xtask gen` from `ImageDeleteResponseItem` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One step of the removal of an image: a removed name, or deleted content. Exactly one of its fields is set.
///
/// Available in API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponseItem {
    /// The name that was removed from the image, as `repository:tag` or `repository@digest`.
    ///
    /// JSON key: `Untagged`.
    #[doc(alias = "Untagged")]
    pub untagged: Option<String>,

    /// The ID of an image or layer that was deleted, as `sha256:…`.
    ///
    /// JSON key: `Deleted`.
    #[doc(alias = "Deleted")]
    pub deleted: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageDeleteResponseItem {
    "Untagged" => untagged: optional,
    "Deleted"  => deleted:  optional,
    ..?        => unknown,
} }
