// Written by `cargo xtask gen` from `OCIPlatform` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A platform that an image is built for: a CPU architecture and an operating system.
///
/// It follows the platform object in the index of the
/// [OCI image specification](https://specs.opencontainers.org/image-spec/).
///
/// Available in API 1.40 and later.
#[doc(alias = "OCIPlatform")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OciPlatform {
    /// The CPU architecture, by its Go name, such as `amd64`, `arm64` or `ppc64le`.
    pub architecture: Option<String>,

    /// The operating system, by its Go name, such as `linux` or `windows`.
    pub os: Option<String>,

    /// The version of the operating system, such as `10.0.19041.1165`. Used in practice only for Windows. Omitted if
    /// empty.
    ///
    /// JSON key: `os.version`.
    #[doc(alias = "os.version")]
    pub os_version: Option<String>,

    /// The operating system features that the image requires, such as `win32k` on Windows. Omitted if empty.
    ///
    /// JSON key: `os.features`.
    #[doc(alias = "os.features")]
    pub os_features: Option<Vec<String>>,

    /// The variant of the CPU architecture, such as `v7` for 32-bit ARM. Omitted if empty.
    pub variant: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
