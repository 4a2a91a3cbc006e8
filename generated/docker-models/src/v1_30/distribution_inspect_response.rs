// Written by `cargo xtask gen` from `DistributionInspect/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DistributionInspectResponseDescriptor, DistributionInspectResponsePlatforms};

/// The image's descriptor, and the platforms that it is made for.
///
/// The body of the reply 200 to `GET /distribution/{name}/json` (`DistributionInspect`).
///
/// API 1.30 to 1.39. Since API 1.40 it is `DistributionInspect`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponse {
    /// What the registry keeps under the image's name: the digest, type and size of its manifest.
    #[doc(alias = "Descriptor")]
    pub descriptor: DistributionInspectResponseDescriptor,

    /// The platforms that the image is made for. `null` if the manifest does not tell.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<DistributionInspectResponsePlatforms>>,
}

support::object! { DistributionInspectResponse {
    "Descriptor" => descriptor: required,
    "Platforms"  => platforms:  nullable,
} }
