// Written by `cargo xtask gen` from `ContainerLogs/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log as a stream. The stream ends with the log or, if `follow` is set, with the container.
///
/// If the container has a terminal, the stream is its unmodified output. Otherwise the stream consists of frames that
/// separate standard output from standard error, as described at [`ContainerAttach`]. From API 1.42 on, `Content-Type`
/// identifies the format.
///
/// The body of response 200 to `GET /containers/{id}/logs` ([`ContainerLogs`]).
///
/// Available in all API versions; this form: 1.39 and earlier.
///
#[doc = operation!("ContainerAttach")]
#[doc = operation!("ContainerLogs")]
pub type ContainerLogsResponse = String;
