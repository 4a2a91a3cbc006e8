// Written by `cargo xtask gen` from `OCIDescriptor` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A pointer to content: what it is, how large it is, and the digest by which it is found and checked.
///
/// It follows the content descriptor of the [OCI image specification](https://specs.opencontainers.org/image-spec/).
///
/// API 1.40 and later. In this form: API 1.40 to 1.47.
#[doc(alias = "OCIDescriptor")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OciDescriptor {
    /// What kind of content it is, such as `application/vnd.oci.image.manifest.v1+json`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,

    /// The digest of the content, such as `sha256:44136fa3…`.
    pub digest: Option<String>,

    /// The length of the content in bytes.
    pub size: Option<i64>,
}

support::object! { OciDescriptor {
    "mediaType" => media_type: optional,
    "digest"    => digest:     optional,
    "size"      => size:       optional,
} }
