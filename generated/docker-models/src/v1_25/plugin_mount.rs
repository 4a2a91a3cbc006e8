// Written by `cargo xtask gen` from `PluginMount` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A mount that a plugin has: something of the host placed into the plugin's file system.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginMount {
    /// What the mount is called in the plugin's settings. `PluginSet` changes it as `<name>.source=<path>`.
    #[doc(alias = "Name")]
    pub name: String,

    /// What the mount is for, in the plugin author's words. May be `""`.
    #[doc(alias = "Description")]
    pub description: String,

    /// Which parts of the mount the operator may change; only `source` is possible. `null` or empty if none.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The path on the host. May be `null` where the operator is to fill it in.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The path inside the plugin.
    #[doc(alias = "Destination")]
    pub destination: String,

    /// The kind of mount, as `mount` knows it, for example `bind` or `tmpfs`.
    #[doc(alias = "Type")]
    pub type_: String,

    /// Mount options, such as `rbind` or `rw`.
    #[doc(alias = "Options")]
    pub options: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginMount {
    "Name"        => name:        required,
    "Description" => description: required,
    "Settable"    => settable:    nullable,
    "Source"      => source:      nullable,
    "Destination" => destination: required,
    "Type"        => type_:       required,
    "Options"     => options:     nullable,
    ..?           => unknown,
} }
