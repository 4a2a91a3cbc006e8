// Written by `cargo xtask gen` from `PluginCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The request body of `POST /plugins/create` (`PluginCreate`).
///
/// All versions of the API.
pub type PluginCreateBody = Vec<u8>;
