// Written by `cargo xtask gen` from `Plugin.Config.Network` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the plugin is attached to the network.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigNetwork {
    /// The kind of network: `host` shares the host's, `bridge` gives the plugin one of its own, and `none` gives it
    /// nothing but loopback.
    #[doc(alias = "Type")]
    pub type_: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigNetwork {
    "Type" => type_:  required,
    ..?    => unknown,
} }
