// Written by `cargo xtask gen` from `ImageBuild/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The files to build from: a tar archive, plain or compressed with gzip, bzip2 or xz.
///
/// It is not looked at if `remote` says where to get them.
///
/// The request body of `POST /build` (`ImageBuild`).
///
/// All versions of the API.
pub type ImageBuildBody = Vec<u8>;
