// Written by `cargo xtask gen` from `TaskLogs/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log, as a stream that ends with the log, or with the task if `follow` is set.
///
/// For a task with a terminal it is the plain output. Otherwise it comes in frames that tell standard output from
/// standard error, as with `ContainerAttach`.
///
/// The body of the reply 200 to `GET /tasks/{id}/logs` (`TaskLogs`).
///
/// API 1.29 and later. In this form: API 1.40 and later.
pub type TaskLogsResponse = Vec<u8>;
