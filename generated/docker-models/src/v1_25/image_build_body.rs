// Written by `cargo xtask gen` from `ImageBuild/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The build context: a tar archive, plain or compressed with gzip, bzip2 or xz.
///
/// Ignored if `remote` is set.
///
/// The request body of `POST /build` ([`ImageBuild`]).
///
/// Available in all API versions.
///
#[doc = operation!("ImageBuild")]
pub type ImageBuildBody = Vec<u8>;
