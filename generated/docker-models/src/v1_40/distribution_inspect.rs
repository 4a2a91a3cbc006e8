// Written by `cargo xtask gen` from `DistributionInspect` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OciDescriptor, OciPlatform};

/// The definition `DistributionInspect`.
///
/// API 1.40 and later. In this form: API 1.40 to 1.47. Before API 1.40 it was `DistributionInspectResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspect {
    /// `Descriptor` in JSON.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// `Platforms` in JSON.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<OciPlatform>>,
}

support::object! { DistributionInspect {
    "Descriptor" => descriptor: required,
    "Platforms"  => platforms:  nullable,
} }
