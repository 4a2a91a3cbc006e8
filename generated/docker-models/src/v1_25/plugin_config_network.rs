// Written by `cargo xtask gen` from `Plugin.Config.Network` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The network of the plugin.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigNetwork {
    /// The type of network: `host` shares the host's network, `bridge` provides a network of its own, and `none` provides
    /// only the loopback interface.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigNetwork {
    "Type" => type_:  required,
    ..?    => unknown,
} }
