// Written by `cargo xtask gen` from `TaskLogs/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The body of the reply 200 to `GET /tasks/{id}/logs` (`TaskLogs`).
///
/// API 1.29 and later. In this form: API 1.40 and later.
pub type TaskLogsResponse = Vec<u8>;
