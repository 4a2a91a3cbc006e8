// Written by `cargo xtask gen` from `OCIPlatform` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What an image runs on: a processor and an operating system.
///
/// It follows the platform in the index of the [OCI image specification](https://specs.opencontainers.org/image-spec/).
///
/// API 1.40 and later.
#[doc(alias = "OCIPlatform")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OciPlatform {
    /// The processor, in the names of Go: `amd64`, `arm64`, `ppc64le`.
    pub architecture: Option<String>,

    /// The operating system, in the names of Go: `linux`, `windows`.
    pub os: Option<String>,

    /// The version of the operating system, such as `10.0.19041.1165`. In practice only for Windows.
    #[doc(alias = "os.version")]
    pub os_version: Option<String>,

    /// What the image demands of the operating system, such as `win32k` on Windows.
    #[doc(alias = "os.features")]
    pub os_features: Option<Vec<String>>,

    /// The variant of the processor, such as `v7` for 32-bit ARM.
    pub variant: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { OciPlatform {
    "architecture" => architecture: optional,
    "os"           => os:           optional,
    "os.version"   => os_version:   optional,
    "os.features"  => os_features:  optional,
    "variant"      => variant:      optional,
    ..?            => unknown,
} }
