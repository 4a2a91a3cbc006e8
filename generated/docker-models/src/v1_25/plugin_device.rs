// Written by `cargo xtask gen` from `PluginDevice` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A host device that a plugin has access to.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginDevice {
    /// The name of the device in the plugin's settings. [`PluginSet`] changes it as `<name>.path=<path>`.
    ///
    /// JSON key: `Name`.
    ///
    #[doc = operation!("PluginSet")]
    #[doc(alias = "Name")]
    pub name: String,

    /// The author's description of the device. May be `""`.
    ///
    /// JSON key: `Description`.
    #[doc(alias = "Description")]
    pub description: String,

    /// The parts of the device that the operator may change; only `path` is possible. `null` or empty if there are none.
    ///
    /// JSON key: `Settable`.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The path of the device file, such as `/dev/fuse`. May be `null` if the operator must set it.
    ///
    /// JSON key: `Path`.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginDevice {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Path"        => path:        nullable,
    ..?           => unknown,
} }
