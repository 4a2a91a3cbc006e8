// Written by `cargo xtask gen` from `DistributionInspect/200.Platforms[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `DistributionInspect/200.Platforms[]`.
///
/// API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponsePlatforms {
    /// `architecture` in JSON.
    pub architecture: Option<String>,

    /// `os` in JSON.
    pub os: Option<String>,

    /// `OSVersion` in JSON.
    #[doc(alias = "OSVersion")]
    pub os_version: Option<String>,

    /// `OSFeatures` in JSON.
    #[doc(alias = "OSFeatures")]
    pub os_features: Option<Vec<String>>,

    /// `Variant` in JSON.
    #[doc(alias = "Variant")]
    pub variant: Option<String>,

    /// `Features` in JSON.
    #[doc(alias = "Features")]
    pub features: Option<Vec<String>>,
}

support::object! { DistributionInspectResponsePlatforms {
    "architecture" => architecture: optional,
    "os"           => os:           optional,
    "OSVersion"    => os_version:   optional,
    "OSFeatures"   => os_features:  optional,
    "Variant"      => variant:      optional,
    "Features"     => features:     optional,
} }
