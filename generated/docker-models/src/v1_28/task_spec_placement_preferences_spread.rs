// Written by `cargo xtask gen` from `TaskSpec.Placement.Preferences[].Spread` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The wish for about equally many tasks at every value of a label.
///
/// API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPreferencesSpread {
    /// The label whose values to balance over, written `node.labels.<key>` or `engine.labels.<key>`. Nodes without that
    /// label form a group of their own.
    #[doc(alias = "SpreadDescriptor")]
    pub spread_descriptor: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacementPreferencesSpread {
    "SpreadDescriptor" => spread_descriptor: optional,
    ..?                => unknown,
} }
