// Written by `cargo xtask gen` from `DistributionInspect/200.Descriptor.platform` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The platform that the content is built for, if it is an image.
///
/// Available in API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DistributionInspectResponseDescriptorPlatform {
    /// The CPU architecture, by its Go name, such as `amd64`, `arm64` or `ppc64le`.
    pub architecture: Option<String>,

    /// The operating system, by its Go name, such as `linux` or `windows`.
    pub os: Option<String>,

    /// The operating system features that the image requires, such as `win32k` on Windows. Omitted if empty.
    ///
    /// JSON key: `os.features`.
    #[doc(alias = "os.features")]
    pub os_features: Option<Vec<String>>,

    /// The version of the operating system, such as `10.0.19041.1165`. Used in practice only for Windows. Omitted if
    /// empty.
    ///
    /// JSON key: `os.version`.
    #[doc(alias = "os.version")]
    pub os_version: Option<String>,

    /// The variant of the CPU architecture, such as `v7` for 32-bit ARM. Omitted if empty.
    pub variant: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
