// Written by `cargo xtask gen` from `SystemPingHead/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The daemon responded. The response has only headers.
///
/// The body of response 200 to `HEAD /_ping` ([`SystemPingHead`]).
///
/// Available in API 1.40 and later.
///
#[doc = operation!("SystemPingHead")]
pub type SystemPingHeadResponse = String;
