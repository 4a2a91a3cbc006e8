// Written by `cargo xtask gen` from `PluginMount` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A mount of a host path in the plugin's file system.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginMount {
    /// The name of the mount in the plugin's settings. [`PluginSet`] changes it as `<name>.source=<path>`.
    ///
    /// JSON key: `Name`.
    ///
    #[doc = operation!("PluginSet")]
    #[doc(alias = "Name")]
    pub name: String,

    /// The author's description of the mount. May be `""`.
    ///
    /// JSON key: `Description`.
    #[doc(alias = "Description")]
    pub description: String,

    /// The parts of the mount that the operator may change; only `source` is possible. `null` or empty if there are none.
    ///
    /// JSON key: `Settable`.
    #[doc(alias = "Settable")]
    pub settable: Option<Vec<String>>,

    /// The path on the host. May be `null` if the operator must set it.
    ///
    /// JSON key: `Source`.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The path inside the plugin.
    ///
    /// JSON key: `Destination`.
    #[doc(alias = "Destination")]
    pub destination: String,

    /// The type of mount, as accepted by the `mount` command, such as `bind` or `tmpfs`.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: String,

    /// The mount options, such as `rbind` or `rw`.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
