// Written by `cargo xtask gen` from `SystemPingHead/200` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The body of the reply 200 to `HEAD /_ping` (`SystemPingHead`).
pub type SystemPingHeadResponse = String;
