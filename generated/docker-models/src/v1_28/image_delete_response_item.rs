// Written by `cargo xtask gen` from `ImageDeleteResponseItem` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One step taken in removing an image: a name taken away, or content deleted. Exactly one of its fields is set.
///
/// API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponseItem {
    /// A name that was taken from the image, as `repository:tag` or `repository@digest`.
    #[doc(alias = "Untagged")]
    pub untagged: Option<String>,

    /// ID of an image or a layer that was deleted from storage, as `sha256:…`.
    #[doc(alias = "Deleted")]
    pub deleted: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageDeleteResponseItem {
    "Untagged" => untagged: optional,
    "Deleted"  => deleted:  optional,
    ..?        => unknown,
} }
