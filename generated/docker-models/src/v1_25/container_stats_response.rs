// Written by `cargo xtask gen` from `ContainerStats/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Samples of the container's use of resources, one JSON object a line; a single object with `stream=false`.
///
/// The body of the reply 200 to `GET /containers/{id}/stats` (`ContainerStats`).
///
/// All versions of the API. In this form: API 1.47 and earlier.
pub type ContainerStatsResponse = serde_json::Value;
