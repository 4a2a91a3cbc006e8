// Written by `cargo xtask gen` from `DistributionInspect/200.Descriptor` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DistributionInspectResponseDescriptorPlatform;
use std::collections::BTreeMap;

/// The digest, size and media type of the object that the image's name refers to in the registry: a manifest, or an
/// index of several manifests. The layers are not included in the size.
///
/// Available in API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponseDescriptor {
    /// The media type of the content, such as `application/vnd.oci.image.manifest.v1+json`.
    ///
    /// JSON key: `mediaType`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,

    /// The size of the content, in bytes.
    pub size: Option<i64>,

    /// The digest of the content, such as `sha256:44136fa3…`.
    pub digest: Option<String>,

    /// Alternative URLs from which the content can be fetched. Omitted if there are none.
    pub urls: Option<Vec<String>>,

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
    pub platform: Option<DistributionInspectResponseDescriptorPlatform>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { DistributionInspectResponseDescriptor {
    "mediaType"    => media_type:    optional,
    "size"         => size:          optional,
    "digest"       => digest:        optional,
    "urls"         => urls:          optional,
    "annotations"  => annotations:   optional,
    "artifactType" => artifact_type: optional,
    "data"         => data:          optional,
    "platform"     => platform:      optional,
    ..?            => unknown,
} }
