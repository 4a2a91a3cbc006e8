// Written by `cargo xtask gen` from `TaskLogs/101` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log as a stream. No engine is known to switch protocols here: the log comes with a `200`.
///
/// The body of the reply 101 to `GET /tasks/{id}/logs` (`TaskLogs`).
///
/// API 1.29 to 1.39.
pub type TaskLogs101Response = Vec<u8>;
