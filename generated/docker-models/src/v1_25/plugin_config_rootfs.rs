// Written by `cargo xtask gen` from `Plugin.Config.rootfs` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Plugin.Config.rootfs`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginConfigRootfs {
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub type_: Option<String>,

    /// `diff_ids` in JSON.
    pub diff_ids: Option<Vec<String>>,
}

support::object! { PluginConfigRootfs {
    "type"     => type_:    optional,
    "diff_ids" => diff_ids: optional,
} }
