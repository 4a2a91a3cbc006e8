// Written by `cargo xtask gen` from `SystemPing/200` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The body of the reply 200 to `GET /_ping` (`SystemPing`).
pub type SystemPingResponse = String;
