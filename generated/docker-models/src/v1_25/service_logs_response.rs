// Written by `cargo xtask gen` from `ServiceLogs/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log of all tasks as one stream, which stays open if `follow` is set.
///
/// The stream consists of frames that separate standard output from standard error, as described at [`ContainerAttach`]. If
/// the service has a terminal, it is the unmodified output. From API 1.42 on, `Content-Type` identifies the format.
///
/// The body of response 200 to `GET /services/{id}/logs` ([`ServiceLogs`]).
///
/// Available in all API versions; this form: 1.39 and earlier.
///
#[doc = operation!("ContainerAttach")]
#[doc = operation!("ServiceLogs")]
pub type ServiceLogsResponse = String;
