// Written by `cargo xtask gen` from `Node.Description.Engine.Plugins[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Node.Description.Engine.Plugins[]`.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionEnginePlugins {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,
}

support::object! { NodeDescriptionEnginePlugins {
    "Type" => type_: optional,
    "Name" => name:  optional,
} }
