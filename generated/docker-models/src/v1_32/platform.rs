// Written by `cargo xtask gen` from `Platform` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An operating system and a CPU architecture.
///
/// A node reports its platform, and the placement of a service lists the platforms that it can run on.
///
/// Available in API 1.32 and later. Named `NodeDescriptionPlatform` before API 1.32. Named `TaskSpecPlacementPlatforms` before API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Platform {
    /// The CPU architecture, such as `x86_64` or `aarch64`.
    ///
    /// Nodes report the name that the kernel uses. For placement, the swarm treats `amd64` and `x86_64` as equal, and
    /// also `arm64` and `aarch64`.
    ///
    /// JSON key: `Architecture`.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// The operating system, by its Go name: `linux` or `windows`.
    ///
    /// JSON key: `OS`.
    #[doc(alias = "OS")]
    pub os: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Platform {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
    ..?            => unknown,
} }
