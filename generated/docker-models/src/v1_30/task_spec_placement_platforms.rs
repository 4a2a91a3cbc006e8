// Written by `cargo xtask gen` from `TaskSpec.Placement.Platforms[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One combination of processor and operating system that the image exists for.
///
/// API 1.30 and 1.31. Since API 1.32 it is `Platform`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPlatforms {
    /// A kind of processor, such as `amd64` or `arm64`.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// An operating system, such as `linux` or `windows`.
    #[doc(alias = "OS")]
    pub os: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacementPlatforms {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
    ..?            => unknown,
} }
