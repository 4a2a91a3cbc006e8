// Written by `cargo xtask gen` from `Plugin.Config.Interface` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterfaceProtocolScheme;
use super::super::v1_25::PluginConfigInterfaceTypes;

/// What the plugin offers to the engine, and the socket over which the two talk.
///
/// All versions of the API. In this form: API 1.38 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginConfigInterface {
    /// The interfaces that the plugin implements, each as `<prefix>.<capability>/<version>`, such as
    /// `docker.volumedriver/1.0`.
    #[doc(alias = "Types")]
    pub types: Option<Vec<PluginConfigInterfaceTypes>>,

    /// The name of the Unix socket on which the plugin listens, such as `plug.sock`. The plugin makes it in its
    /// folder `/run/docker/plugins`.
    #[doc(alias = "Socket")]
    pub socket: String,

    /// What the engine speaks on the plugin's socket. Absent means the default, HTTP with JSON.
    ///
    /// API 1.38 and later.
    #[doc(alias = "ProtocolScheme")]
    pub protocol_scheme: Option<PluginConfigInterfaceProtocolScheme>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigInterface {
    "Types"          => types:           nullable,
    "Socket"         => socket:          required,
    "ProtocolScheme" => protocol_scheme: optional,
    ..?              => unknown,
} }
