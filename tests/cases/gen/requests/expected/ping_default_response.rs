// Written by `modelwright gen --spec` from `ping/default` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// any
///
/// The body of response default to `GET /ping` (`ping`).
pub type PingDefaultResponse = String;
