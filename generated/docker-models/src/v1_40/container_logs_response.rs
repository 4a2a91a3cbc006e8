// Written by `cargo xtask gen` from `ContainerLogs/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The log, as a stream that ends with the log, or with the container if `follow` is set.
///
/// For a container with a terminal it is the plain output. Otherwise it comes in frames that tell standard output from
/// standard error, as with `ContainerAttach`. From 1.42 on, engines say in the `Content-Type` which of the two it is.
///
/// The body of the reply 200 to `GET /containers/{id}/logs` (`ContainerLogs`).
///
/// All versions of the API. In this form: API 1.40 and later.
pub type ContainerLogsResponse = Vec<u8>;
