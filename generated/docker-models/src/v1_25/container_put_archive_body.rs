// Written by `cargo xtask gen` from `ContainerPutArchive/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The files to unpack: a tar archive, plain or compressed with gzip, bzip2 or xz.
///
/// The request body of `PUT /containers/{id}/archive` ([`ContainerPutArchive`]).
///
/// Available in API 1.27 and earlier.
///
#[doc = operation!("ContainerPutArchive")]
pub type ContainerPutArchiveBody = String;
