// Written by `cargo xtask gen` from `DistributionInspect/200.Descriptor` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `DistributionInspect/200.Descriptor`.
///
/// API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponseDescriptor {
    /// `mediaType` in JSON.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,

    /// `size` in JSON.
    pub size: Option<i64>,

    /// `digest` in JSON.
    pub digest: Option<String>,

    /// `URLs` in JSON.
    #[doc(alias = "URLs")]
    pub urls: Option<Vec<String>>,
}

support::object! { DistributionInspectResponseDescriptor {
    "mediaType" => media_type: optional,
    "size"      => size:       optional,
    "digest"    => digest:     optional,
    "URLs"      => urls:       optional,
} }
