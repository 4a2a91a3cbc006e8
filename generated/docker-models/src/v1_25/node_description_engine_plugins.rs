// Written by `cargo xtask gen` from `Node.Description.Engine.Plugins[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A driver or plugin of a daemon.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionEnginePlugins {
    /// The type of the plugin, such as `Network`, `Volume`, `Log` or `Authorization`.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// The name of the plugin, such as `overlay` or `local`. A managed plugin is named by the reference it was installed
    /// from, including the tag.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionEnginePlugins {
    "Type" => type_:  optional,
    "Name" => name:   optional,
    ..?    => unknown,
} }
