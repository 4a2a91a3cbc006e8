// Written by `cargo xtask gen` from `TaskSpec.Placement.Preferences[]` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecPlacementPreferencesSpread;

/// One wish for how to divide tasks. `Spread` is the only kind.
///
/// API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPreferences {
    /// The wish for about equally many tasks at every value of a label.
    #[doc(alias = "Spread")]
    pub spread: Option<TaskSpecPlacementPreferencesSpread>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacementPreferences {
    "Spread" => spread: optional,
    ..?      => unknown,
} }
