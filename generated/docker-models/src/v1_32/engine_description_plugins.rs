// Written by `cargo xtask gen` from `EngineDescription.Plugins[]` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `EngineDescription.Plugins[]`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EngineDescriptionPlugins {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,
}

support::object! { EngineDescriptionPlugins {
    "Type" => type_: optional,
    "Name" => name:  optional,
} }
