// Written by `cargo xtask gen` from `TaskSpec.Placement` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_28::TaskSpecPlacementPreferences;
use super::super::v1_32::Platform;

/// The type of `TaskSpec.Placement`.
///
/// All versions of the API. In this form: API 1.40 and later.
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

    /// `MaxReplicas` in JSON.
    ///
    /// Default: `0`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "MaxReplicas")]
    pub max_replicas: Option<i64>,

    /// `Platforms` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<Platform>>,
}

support::object! { TaskSpecPlacement {
    "Constraints" => constraints:  optional,
    "Preferences" => preferences:  optional,
    "MaxReplicas" => max_replicas: optional,
    "Platforms"   => platforms:    optional,
} }
