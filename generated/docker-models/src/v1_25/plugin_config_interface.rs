// Written by `cargo xtask gen` from `Plugin.Config.Interface` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterfaceTypes;

/// The interfaces that the plugin provides to the daemon, and the socket used for communication.
///
/// Available in all API versions; this form: 1.37 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginConfigInterface {
    /// The interfaces that the plugin implements, each as `<prefix>.<capability>/<version>`, such as
    /// `docker.volumedriver/1.0`.
    ///
    /// JSON key: `Types`.
    #[doc(alias = "Types")]
    pub types: Option<Vec<PluginConfigInterfaceTypes>>,

    /// The name of the Unix socket that the plugin listens on, such as `plug.sock`. The plugin creates it in its
    /// directory `/run/docker/plugins`.
    ///
    /// JSON key: `Socket`.
    #[doc(alias = "Socket")]
    pub socket: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigInterface {
    "Types"  => types:  nullable,
    "Socket" => socket: required,
    ..?      => unknown,
} }
