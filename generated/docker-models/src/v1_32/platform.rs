// Written by `cargo xtask gen` from `Platform` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A pair of operating system and processor architecture.
///
/// A node reports one, and the placement of a service lists those it can run on.
///
/// API 1.32 and later. Before API 1.32 it was `NodeDescriptionPlatform`. Before API 1.32 it was `TaskSpecPlacementPlatforms`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Platform {
    /// The processor architecture, such as `x86_64` or `aarch64`.
    ///
    /// Nodes report it as the kernel names it. In placements, swarm mode takes `amd64` and `x86_64` for the same,
    /// and likewise `arm64` and `aarch64`.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// The operating system, by its name in Go: `linux` or `windows`.
    #[doc(alias = "OS")]
    pub os: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Platform {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
    ..?            => unknown,
} }
