// Written by `cargo xtask gen` from `ImageDeleteResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One step taken in removing an image: a name taken away, or content deleted. Exactly one of its fields is set.
///
/// All versions of the API. In this form: API 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponse {
    /// A name that was taken from the image, as `repository:tag` or `repository@digest`.
    ///
    /// API 1.27 and earlier.
    #[doc(alias = "Untagged")]
    pub untagged: Option<String>,

    /// ID of an image or a layer that was deleted from storage, as `sha256:…`.
    ///
    /// API 1.27 and earlier.
    #[doc(alias = "Deleted")]
    pub deleted: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageDeleteResponse {
    "Untagged" => untagged: optional,
    "Deleted"  => deleted:  optional,
    ..?        => unknown,
} }
