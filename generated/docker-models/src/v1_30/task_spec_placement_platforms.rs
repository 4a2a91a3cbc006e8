// Written by `cargo xtask gen` from `TaskSpec.Placement.Platforms[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.Placement.Platforms[]`.
///
/// API 1.30 and 1.31. Since API 1.32 it is `Platform`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPlatforms {
    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// `OS` in JSON.
    #[doc(alias = "OS")]
    pub os: Option<String>,
}

support::object! { TaskSpecPlacementPlatforms {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
} }
