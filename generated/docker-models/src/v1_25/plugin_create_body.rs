// Written by `cargo xtask gen` from `PluginCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A tar archive with the plugin's `config.json` and, beside it, the folder `rootfs` with its file system.
///
/// The request body of `POST /plugins/create` (`PluginCreate`).
///
/// All versions of the API.
pub type PluginCreateBody = Vec<u8>;
