// Written by `cargo xtask gen` from `ServiceLogs/101` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log as a stream. No daemon is known to switch protocols here: the log is returned with `200`.
///
/// The body of response 101 to `GET /services/{id}/logs` ([`ServiceLogs`]).
///
/// Available in API 1.39 and earlier.
///
#[doc = operation!("ServiceLogs")]
pub type ServiceLogs101Response = Vec<u8>;
