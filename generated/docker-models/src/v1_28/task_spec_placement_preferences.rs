// Written by `cargo xtask gen` from `TaskSpec.Placement.Preferences[]` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPlacementPreferencesSpread;

/// The type of `TaskSpec.Placement.Preferences[]`.
///
/// API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPreferences {
    /// `Spread` in JSON.
    #[doc(alias = "Spread")]
    pub spread: Option<TaskSpecPlacementPreferencesSpread>,
}

support::object! { TaskSpecPlacementPreferences {
    "Spread" => spread: optional,
} }
