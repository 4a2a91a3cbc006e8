// Written by `cargo xtask gen` from `TaskLogs/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log as a stream. The stream ends with the log or, if `follow` is set, with the task.
///
/// If the task has a terminal, the stream is its unmodified output. Otherwise the stream consists of frames that separate
/// standard output from standard error, as described at [`ContainerAttach`].
///
/// The body of response 200 to `GET /tasks/{id}/logs` ([`TaskLogs`]).
///
/// Available in API 1.29 and later; this form: 1.40 and later.
///
#[doc = operation!("ContainerAttach")]
#[doc = operation!("TaskLogs")]
pub type TaskLogsResponse = Vec<u8>;
