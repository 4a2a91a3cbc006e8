// Written by `cargo xtask gen` from `TaskSpec.Placement.Preferences[].Spread` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Distributes tasks evenly over the values of a label.
///
/// Available in API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacementPreferencesSpread {
    /// The label to distribute tasks by, as `node.labels.<key>` or `engine.labels.<key>`. Nodes without the label form a
    /// separate group.
    ///
    /// JSON key: `SpreadDescriptor`.
    #[doc(alias = "SpreadDescriptor")]
    pub spread_descriptor: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecPlacementPreferencesSpread {
    "SpreadDescriptor" => spread_descriptor: optional,
    ..?                => unknown,
} }
