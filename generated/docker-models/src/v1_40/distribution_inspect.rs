// Written by `cargo xtask gen` from `DistributionInspect` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OciDescriptor, OciPlatform};

/// The information that a registry provides about an image, obtained without pulling it.
///
/// Available in API 1.40 and later; this form: 1.40 to 1.47. Named `DistributionInspectResponse` before API 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspect {
    /// The digest, size and media type of the object that the image's name refers to in the registry: a manifest, or an
    /// index of several manifests. The layers are not included in the size.
    ///
    /// JSON key: `Descriptor`.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// The platforms that the image is available for, one for each manifest. `null` if the manifest does not state them.
    ///
    /// JSON key: `Platforms`.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<OciPlatform>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { DistributionInspect {
    "Descriptor" => descriptor: required,
    "Platforms"  => platforms:  nullable,
    ..?          => unknown,
} }
