// Written by `cargo xtask gen` from `TaskSpec.Placement.Preferences[].Spread` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.Placement.Preferences[].Spread`.
///
/// API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPreferencesSpread {
    /// `SpreadDescriptor` in JSON.
    #[doc(alias = "SpreadDescriptor")]
    pub spread_descriptor: Option<String>,
}

support::object! { TaskSpecPlacementPreferencesSpread {
    "SpreadDescriptor" => spread_descriptor: optional,
} }
