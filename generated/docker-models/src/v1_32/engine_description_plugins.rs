// Written by `cargo xtask gen` from `EngineDescription.Plugins[]` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One driver or plugin of an engine.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EngineDescriptionPlugins {
    /// What the plugin is for, such as `Network`, `Volume`, `Log` or `Authorization`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// Its name, such as `overlay` or `local`; for a managed plugin the reference it was installed by, with the tag.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EngineDescriptionPlugins {
    "Type" => type_:  optional,
    "Name" => name:   optional,
    ..?    => unknown,
} }
