// Written by `cargo xtask gen` from `PutContainerArchive/body` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The files to unpack: a tar archive, plain or compressed with gzip, bzip2 or xz.
///
/// The request body of `PUT /containers/{id}/archive` ([`PutContainerArchive`]).
///
/// Available in API 1.28 and later; this form: 1.28 to 1.38.
///
#[doc = operation!("PutContainerArchive")]
pub type PutContainerArchiveBody = String;
