// Written by `cargo xtask gen` from `DistributionInspect` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OciDescriptor, OciPlatform};

/// What a registry says about an image, without the image being pulled.
///
/// API 1.40 and later. In this form: API 1.40 to 1.47. Before API 1.40 it was `DistributionInspectResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspect {
    /// Digest, size and media type of what the image's name stands for in the registry: a manifest, or an index of several.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// The platforms for which the registry has the image, one entry for each manifest.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<OciPlatform>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { DistributionInspect {
    "Descriptor" => descriptor: required,
    "Platforms"  => platforms:  nullable,
    ..?          => unknown,
} }
