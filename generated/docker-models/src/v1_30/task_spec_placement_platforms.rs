// Written by `cargo xtask gen` from `TaskSpec.Placement.Platforms[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A platform that the image supports.
///
/// Available in API 1.30 and 1.31. Named `Platform` since API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPlatforms {
    /// The CPU architecture, such as `amd64` or `arm64`.
    ///
    /// JSON key: `Architecture`.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// The operating system, such as `linux` or `windows`.
    ///
    /// JSON key: `OS`.
    #[doc(alias = "OS")]
    pub os: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacementPlatforms {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
    ..?            => unknown,
} }
