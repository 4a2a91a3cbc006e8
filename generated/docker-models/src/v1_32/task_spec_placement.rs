// Written by `cargo xtask gen` from `TaskSpec.Placement` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Platform;
use super::super::v1_28::TaskSpecPlacementPreferences;

/// The type of `TaskSpec.Placement`.
///
/// All versions of the API. In this form: API 1.32 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacement {
    /// `Constraints` in JSON.
    #[doc(alias = "Constraints")]
    pub constraints: Option<Vec<String>>,

    /// `Preferences` in JSON.
    ///
    /// API 1.28 and later.
    #[doc(alias = "Preferences")]
    pub preferences: Option<Vec<TaskSpecPlacementPreferences>>,

    /// `Platforms` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<Platform>>,
}

support::object! { TaskSpecPlacement {
    "Constraints" => constraints: optional,
    "Preferences" => preferences: optional,
    "Platforms"   => platforms:   optional,
} }
