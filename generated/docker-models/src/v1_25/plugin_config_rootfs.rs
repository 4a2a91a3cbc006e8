// Written by `cargo xtask gen` from `Plugin.Config.rootfs` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The layers that make up the plugin's file system.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigRootfs {
    /// How the file system is stored. `layers` in practice.
    #[doc(alias = "type")]
    pub type_: Option<String>,

    /// Digests of the uncompressed layers, lowest first, such as `sha256:ac86…`.
    pub diff_ids: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigRootfs {
    "type"     => type_:    optional,
    "diff_ids" => diff_ids: optional,
    ..?        => unknown,
} }
