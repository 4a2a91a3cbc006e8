// Written by `cargo xtask gen` from `TaskLogs/101` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log as a stream. No daemon is known to switch protocols here: the log is returned with `200`.
///
/// The body of response 101 to `GET /tasks/{id}/logs` ([`TaskLogs`]).
///
/// Available in API 1.29 to 1.39.
///
#[doc = operation!("TaskLogs")]
pub type TaskLogs101Response = Vec<u8>;
