// Written by `cargo xtask gen` from `Plugin.Config.Interface` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterfaceTypes;

/// What the plugin offers to the engine, and the socket over which the two talk.
///
/// All versions of the API. In this form: API 1.37 and earlier.
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

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigInterface {
    "Types"  => types:  nullable,
    "Socket" => socket: required,
    ..?      => unknown,
} }
