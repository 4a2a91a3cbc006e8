// Written by `cargo xtask gen` from `Plugin.Config.Interface.ProtocolScheme` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The protocol that the daemon uses on the plugin's socket. If omitted, the default is used: HTTP with JSON.
///
/// Available in API 1.38 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PluginConfigInterfaceProtocolScheme {
    /// The empty string.: The default protocol, equivalent to `moby.plugins.http/v1`.
    Empty,

    /// `moby.plugins.http/v1`: The Docker plugin protocol: JSON in HTTP requests.
    MobyPluginsHttpV1,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { PluginConfigInterfaceProtocolScheme {
    ""                     => Empty,
    "moby.plugins.http/v1" => MobyPluginsHttpV1,
    ..                     => Other,
} }
