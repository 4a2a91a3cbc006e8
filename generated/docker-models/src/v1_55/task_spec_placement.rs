// Written by `cargo xtask gen` from `TaskSpec.Placement` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Platform, TaskSpecPlacementPreferences};

/// The type of `TaskSpec.Placement`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacement {
    /// `Constraints` in JSON.
    #[doc(alias = "Constraints")]
    pub constraints: Option<Vec<String>>,

    /// `Preferences` in JSON.
    #[doc(alias = "Preferences")]
    pub preferences: Option<Vec<TaskSpecPlacementPreferences>>,

    /// `MaxReplicas` in JSON.
    ///
    /// Default: `0`.
    #[doc(alias = "MaxReplicas")]
    pub max_replicas: Option<i64>,

    /// `Platforms` in JSON.
    #[doc(alias = "Platforms")]
    pub platforms: Option<Vec<Platform>>,
}

support::object! { TaskSpecPlacement {
    "Constraints" => constraints:  optional,
    "Preferences" => preferences:  optional,
    "MaxReplicas" => max_replicas: optional,
    "Platforms"   => platforms:    optional,
} }
