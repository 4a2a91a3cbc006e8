// Written by `cargo xtask gen` from `PluginCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A tar archive with the plugin's `config.json` and a directory `rootfs` that contains its file system.
///
/// The request body of `POST /plugins/create` ([`PluginCreate`]).
///
/// Available in all API versions.
///
#[doc = operation!("PluginCreate")]
pub type PluginCreateBody = Vec<u8>;
