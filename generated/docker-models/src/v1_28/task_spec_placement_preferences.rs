// Written by `cargo xtask gen` from `TaskSpec.Placement.Preferences[]` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPlacementPreferencesSpread;

/// A placement preference. `Spread` is the only kind.
///
/// Available in API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPreferences {
    /// Distributes tasks evenly over the values of a label.
    ///
    /// JSON key: `Spread`.
    #[doc(alias = "Spread")]
    pub spread: Option<TaskSpecPlacementPreferencesSpread>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacementPreferences {
    "Spread" => spread: optional,
    ..?      => unknown,
} }
