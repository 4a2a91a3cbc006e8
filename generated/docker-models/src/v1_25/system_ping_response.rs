// Written by `cargo xtask gen` from `SystemPing/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The text `OK`. What is of interest stands in the headers.
///
/// The body of the reply 200 to `GET /_ping` (`SystemPing`).
///
/// All versions of the API.
pub type SystemPingResponse = String;
