// Written by `cargo xtask gen` from `ContainerLogs/200` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The body of the reply 200 to `GET /containers/{id}/logs` (`ContainerLogs`).
pub type ContainerLogsResponse = Vec<u8>;
