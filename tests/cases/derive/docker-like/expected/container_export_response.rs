// Written by `modelwright gen --spec` from `ContainerExport/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A tar archive
///
/// The body of response 200 to `GET /containers/export` (`ContainerExport`).
pub type ContainerExportResponse = Vec<u8>;
