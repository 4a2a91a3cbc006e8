// Written by `cargo xtask gen` from `ContainerStats/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Samples of the container's resource usage, one JSON object per line, or a single object with `stream=false`.
///
/// The body of response 200 to `GET /containers/{id}/stats` ([`ContainerStats`]).
///
/// Available in all API versions; this form: 1.47 and earlier.
///
#[doc = operation!("ContainerStats")]
pub type ContainerStatsResponse = serde_json::Value;
