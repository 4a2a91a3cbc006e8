// Written by `cargo xtask gen` from `DistributionInspect/200.Descriptor` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

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

    /// Other addresses from which the content can be fetched.
    ///
    /// Engines write the key as `urls`, and leave it out if there are none.
    #[doc(alias = "URLs")]
    pub urls: Option<Vec<String>>,
}

support::object! { DistributionInspectResponseDescriptor {
    "mediaType" => media_type: optional,
    "size"      => size:       optional,
    "digest"    => digest:     optional,
    "URLs"      => urls:       optional,
} }
