// Written by `cargo xtask gen` from `ContainerLogs/101` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log as a stream. No daemon is known to switch protocols here: the log is returned with `200`.
///
/// The body of response 101 to `GET /containers/{id}/logs` ([`ContainerLogs`]).
///
/// Available in API 1.39 and earlier.
///
#[doc = operation!("ContainerLogs")]
pub type ContainerLogs101Response = Vec<u8>;
