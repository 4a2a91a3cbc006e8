// Written by `cargo xtask gen` from `DistributionInspect/200.Descriptor` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DistributionInspectResponseDescriptorPlatform;
use std::collections::BTreeMap;

/// What the registry keeps under the image's name: the digest, type and size of its manifest.
///
/// API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponseDescriptor {
    /// The type of the manifest, such as `application/vnd.oci.image.index.v1+json`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,

    /// The manifest's size in bytes. The layers are not counted.
    pub size: Option<i64>,

    /// The manifest's digest, such as `sha256:` and 64 hexadecimal digits.
    pub digest: Option<String>,

    /// Other addresses from which the content can be fetched. Left out if there are none.
    pub urls: Option<Vec<String>>,

    /// Free names and values about the content, such as `org.opencontainers.image.created`.
    pub annotations: Option<BTreeMap<String, String>>,

    /// The media type of the artifact that the content belongs to, where it is no image.
    #[doc(alias = "artifactType")]
    pub artifact_type: Option<String>,

    /// The content itself in base64, where it is small enough to be sent along, so that it need not be fetched.
    pub data: Option<String>,

    /// What an image runs on: a processor and an operating system.
    ///
    /// It follows the platform in the index of the [OCI image specification](https://specs.opencontainers.org/image-spec/).
    pub platform: Option<DistributionInspectResponseDescriptorPlatform>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
