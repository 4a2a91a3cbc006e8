// Written by `cargo xtask gen` from `ServiceLogs/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log of all tasks in one stream, which stays open if `follow` is set.
///
/// It comes in frames that tell standard output from standard error, as with `ContainerAttach`; with a terminal, it is
/// the plain output. From 1.42 on, engines say in the `Content-Type` which of the two it is.
///
/// The body of the reply 200 to `GET /services/{id}/logs` (`ServiceLogs`).
///
/// All versions of the API. In this form: API 1.39 and earlier.
pub type ServiceLogsResponse = String;
