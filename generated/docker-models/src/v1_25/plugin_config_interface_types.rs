// Written by `cargo xtask gen` from `Plugin.Config.Interface.Types[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginInterfaceType;

/// An interface that the plugin implements. Documented as an object, but sent as a string such as
/// `docker.volumedriver/1.0`.
///
/// Available in API 1.51 and earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PluginConfigInterfaceTypes {
    /// A [`PluginInterfaceType`].
    PluginInterfaceType(PluginInterfaceType),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { PluginConfigInterfaceTypes {
    PluginInterfaceType: PluginInterfaceType,
    Text: String,
    .. => Other,
} }
