// Written by `cargo xtask gen` from `DistributionInspect/200.Platforms[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One platform that the image is made for.
///
/// API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponsePlatforms {
    /// The kind of CPU, by Go's name for it, such as `amd64` or `arm64`.
    pub architecture: Option<String>,

    /// The operating system, by Go's name for it, such as `linux` or `windows`.
    pub os: Option<String>,

    /// The version of the operating system, such as `10.0.17763.1879`; it matters for Windows. Left out if it is empty.
    #[doc(alias = "os.version")]
    pub os_version: Option<String>,

    /// What the operating system must be able to do, such as `win32k`. Left out if it is empty.
    #[doc(alias = "os.features")]
    pub os_features: Option<Vec<String>>,

    /// The variant of the CPU, such as `v7` for `arm`. Left out if it is empty.
    pub variant: Option<String>,

    /// What the CPU must be able to do, such as `sse4`. Hardly any image says so, and today's engines leave it out.
    pub features: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { DistributionInspectResponsePlatforms {
    "architecture" => architecture: optional,
    "os"           => os:           optional,
    "os.version"   => os_version:   optional,
    "os.features"  => os_features:  optional,
    "variant"      => variant:      optional,
    "features"     => features:     optional,
    ..?            => unknown,
} }
