// Written by `cargo xtask gen` from `ContainerLogs/101` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log as a stream. No engine is known to switch protocols here: the log comes with a `200`.
///
/// The body of the reply 101 to `GET /containers/{id}/logs` (`ContainerLogs`).
///
/// API 1.39 and earlier.
pub type ContainerLogs101Response = Vec<u8>;
