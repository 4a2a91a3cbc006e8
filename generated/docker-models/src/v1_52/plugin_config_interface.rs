// Written by `cargo xtask gen` from `Plugin.Config.Interface` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_38::PluginConfigInterfaceProtocolScheme;

/// The interfaces that the plugin provides to the daemon, and the socket used for communication.
///
/// Available in all API versions; this form: 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigInterface {
    /// The interfaces that the plugin implements, each as `<prefix>.<capability>/<version>`, such as
    /// `docker.volumedriver/1.0`.
    ///
    /// Each entry: An interface that the plugin implements. Documented as an object, but sent as a string such as
    /// `docker.volumedriver/1.0`.
    ///
    /// JSON key: `Types`.
    #[doc(alias = "Types")]
    pub types: Option<Vec<String>>,

    /// The name of the Unix socket that the plugin listens on, such as `plug.sock`. The plugin creates it in its
    /// directory `/run/docker/plugins`.
    ///
    /// JSON key: `Socket`.
    #[doc(alias = "Socket")]
    pub socket: String,

    /// The protocol that the daemon uses on the plugin's socket. If omitted, the default is used: HTTP with JSON.
    ///
    /// JSON key: `ProtocolScheme`. Available in API 1.38 and later.
    #[doc(alias = "ProtocolScheme")]
    pub protocol_scheme: Option<PluginConfigInterfaceProtocolScheme>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigInterface {
    "Types"          => types:           nullable,
    "Socket"         => socket:          required,
    "ProtocolScheme" => protocol_scheme: optional,
    ..?              => unknown,
} }
