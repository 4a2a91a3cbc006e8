// Written by `cargo xtask gen` from `ContainerStats/200` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The body of the reply 200 to `GET /containers/{id}/stats` (`ContainerStats`).
pub type ContainerStatsResponse = serde_json::Value;
