// Written by `cargo xtask gen` from `DistributionInspect/200.Descriptor.platform` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What an image runs on: a processor and an operating system.
///
/// It follows the platform in the index of the [OCI image specification](https://specs.opencontainers.org/image-spec/).
///
/// API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponseDescriptorPlatform {
    /// The processor, in the names of Go: `amd64`, `arm64`, `ppc64le`.
    pub architecture: Option<String>,

    /// The operating system, in the names of Go: `linux`, `windows`.
    pub os: Option<String>,

    /// What the image demands of the operating system, such as `win32k` on Windows.
    #[doc(alias = "os.features")]
    pub os_features: Option<Vec<String>>,

    /// The version of the operating system, such as `10.0.19041.1165`. In practice only for Windows.
    #[doc(alias = "os.version")]
    pub os_version: Option<String>,

    /// The variant of the processor, such as `v7` for 32-bit ARM.
    pub variant: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { DistributionInspectResponseDescriptorPlatform {
    "architecture" => architecture: optional,
    "os"           => os:           optional,
    "os.features"  => os_features:  optional,
    "os.version"   => os_version:   optional,
    "variant"      => variant:      optional,
    ..?            => unknown,
} }
