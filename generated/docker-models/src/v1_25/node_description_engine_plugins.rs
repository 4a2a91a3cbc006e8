// Written by `cargo xtask gen` from `Node.Description.Engine.Plugins[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One driver of the engine.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionEnginePlugins {
    /// What the driver is for: `Volume`, `Network`, `Log` or the like.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// What the driver is called, such as `overlay` or `json-file`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionEnginePlugins {
    "Type" => type_:  optional,
    "Name" => name:   optional,
    ..?    => unknown,
} }
