// Written by `cargo xtask gen` from `OCIDescriptor` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OciPlatform;
use std::collections::BTreeMap;

/// A pointer to content: what it is, how large it is, and the digest by which it is found and checked.
///
/// It follows the content descriptor of the [OCI image specification](https://specs.opencontainers.org/image-spec/).
///
/// API 1.40 and later.
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

    /// Free names and values about the content, such as `org.opencontainers.image.created`.
    pub annotations: Option<BTreeMap<String, String>>,

    /// The media type of the artifact that the content belongs to, where it is no image.
    #[doc(alias = "artifactType")]
    pub artifact_type: Option<String>,

    /// The content itself in base64, where it is small enough to be sent along, so that it need not be fetched.
    pub data: Option<String>,

    /// What the content runs on, where it is an image.
    pub platform: Option<OciPlatform>,

    /// Addresses from which the content may be fetched as well.
    pub urls: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { OciDescriptor {
    "mediaType"    => media_type:    optional,
    "digest"       => digest:        optional,
    "size"         => size:          optional,
    "annotations"  => annotations:   optional,
    "artifactType" => artifact_type: optional,
    "data"         => data:          optional,
    "platform"     => platform:      optional,
    "urls"         => urls:          optional,
    ..?            => unknown,
} }
