// Written by `cargo xtask gen` from `DistributionInspect/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DistributionInspectResponseDescriptor, DistributionInspectResponsePlatforms};

/// The descriptor of the image and the platforms that it supports.
///
/// The body of response 200 to `GET /distribution/{name}/json` ([`DistributionInspect`]).
///
/// Available in API 1.30 to 1.39. Named [`DistributionInspect`] since API 1.40.
///
#[doc = operation!("DistributionInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponse {
    /// The digest, size and media type of the object that the image's name refers to in the registry: a manifest, or an
    /// index of several manifests. The layers are not included in the size.
    ///
    /// JSON key: `Descriptor`.
    #[doc(alias = "Descriptor")]
    pub descriptor: DistributionInspectResponseDescriptor,

    /// The platforms that the image is available for, one for each manifest. `null` if the manifest does not state them.
    ///
    /// JSON key: `Platforms`.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<DistributionInspectResponsePlatforms>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { DistributionInspectResponse {
    "Descriptor" => descriptor: required,
    "Platforms"  => platforms:  nullable,
    ..?          => unknown,
} }
