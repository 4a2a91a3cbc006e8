// Written by `cargo xtask gen` from `Plugin.Config.rootfs` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The layers of the plugin's file system.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigRootfs {
    /// The type of the root file system; `layers` in practice.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,

    /// The digests of the uncompressed layers, lowest layer first, such as `sha256:ac86…`.
    pub diff_ids: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfigRootfs {
    "type"     => type_:    optional,
    "diff_ids" => diff_ids: optional,
    ..?        => unknown,
} }
