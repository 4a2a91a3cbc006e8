// Written by `cargo xtask gen` from `SystemPing/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The text `OK`. The headers contain the information.
///
/// The body of response 200 to `GET /_ping` ([`SystemPing`]).
///
/// Available in all API versions.
///
#[doc = operation!("SystemPing")]
pub type SystemPingResponse = String;
