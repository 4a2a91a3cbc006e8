// Written by `cargo xtask gen` from `Plugin.Config.Interface.ProtocolScheme` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the engine speaks on the plugin's socket. Absent means the default, HTTP with JSON.
///
/// API 1.38 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PluginConfigInterfaceProtocolScheme {
    /// The empty text.: The default, the same as `moby.plugins.http/v1`.
    Empty,

    /// `moby.plugins.http/v1`: The plugin protocol of Docker: JSON in HTTP requests.
    MobyPluginsHttpV1,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { PluginConfigInterfaceProtocolScheme {
    ""                     => Empty,
    "moby.plugins.http/v1" => MobyPluginsHttpV1,
    ..                     => Other,
} }
