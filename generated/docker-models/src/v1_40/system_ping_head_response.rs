// Written by `cargo xtask gen` from `SystemPingHead/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The engine is there. The reply has headers only.
///
/// The body of the reply 200 to `HEAD /_ping` (`SystemPingHead`).
///
/// API 1.40 and later.
pub type SystemPingHeadResponse = String;
