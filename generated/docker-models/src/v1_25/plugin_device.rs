// Written by `cargo xtask gen` from `PluginDevice` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A device file of the host that a plugin has access to.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginDevice {
    /// What the device is called in the plugin's settings. `PluginSet` changes it as `<name>.path=<path>`.
    #[doc(alias = "Name")]
    pub name: String,

    /// What the device is for, in the plugin author's words. May be `""`.
    #[doc(alias = "Description")]
    pub description: String,

    /// Which parts of the device the operator may change; only `path` is possible. `null` or empty if none.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The device file, such as `/dev/fuse`. May be `null` where the operator is to fill it in.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginDevice {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Path"        => path:        nullable,
    ..?           => unknown,
} }
