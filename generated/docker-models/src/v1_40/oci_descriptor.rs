// Written by `cargo xtask gen` from `OCIDescriptor` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OciPlatform;
use std::collections::BTreeMap;

/// A descriptor of content: its media type, its size, and the digest that identifies and verifies it.
///
/// It follows the content descriptor of the [OCI image specification](https://specs.opencontainers.org/image-spec/).
///
/// Available in API 1.40 and later.
#[doc(alias = "OCIDescriptor")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OciDescriptor {
    /// The media type of the content, such as `application/vnd.oci.image.manifest.v1+json`.
    ///
    /// JSON key: `mediaType`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,

    /// The digest of the content, such as `sha256:44136fa3…`.
    pub digest: Option<String>,

    /// The size of the content, in bytes.
    pub size: Option<i64>,

    /// Arbitrary metadata about the content, as key-value pairs, such as `org.opencontainers.image.created`.
    pub annotations: Option<BTreeMap<String, String>>,

    /// The media type of the artifact that the content belongs to, if it is not an image.
    ///
    /// JSON key: `artifactType`.
    #[doc(alias = "artifactType")]
    pub artifact_type: Option<String>,

    /// The content itself, in Base64 encoding. Included for small content, which then does not need to be fetched.
    pub data: Option<String>,

    /// The platform that the content is built for, if it is an image.
    pub platform: Option<OciPlatform>,

    /// Alternative URLs from which the content can be fetched. Omitted if there are none.
    pub urls: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
