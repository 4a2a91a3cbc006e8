// Written by `cargo xtask gen` from `TaskLogs/200` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The body of the reply 200 to `GET /tasks/{id}/logs` (`TaskLogs`).
pub type TaskLogsResponse = Vec<u8>;
