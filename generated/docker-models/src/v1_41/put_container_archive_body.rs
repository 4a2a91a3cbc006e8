// Written by `cargo xtask gen` from `PutContainerArchive/body` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The request body of `PUT /containers/{id}/archive` (`PutContainerArchive`).
pub type PutContainerArchiveBody = Vec<u8>;
