// Written by `cargo xtask gen` from `DistributionInspect/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    DistributionInspectResponseDescriptor, DistributionInspectResponsePlatforms,
};

/// The body of the reply 200 to `GET /distribution/{name}/json` (`DistributionInspect`).
///
/// API 1.30 to 1.39. Since API 1.40 it is `DistributionInspect`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponse {
    /// `Descriptor` in JSON.
    #[doc(alias = "Descriptor")]
    pub descriptor: DistributionInspectResponseDescriptor,

    /// `Platforms` in JSON.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<DistributionInspectResponsePlatforms>>,
}

support::object! { DistributionInspectResponse {
    "Descriptor" => descriptor: required,
    "Platforms"  => platforms:  nullable,
} }
