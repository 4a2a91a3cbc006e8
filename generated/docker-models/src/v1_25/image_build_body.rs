// Written by `cargo xtask gen` from `ImageBuild/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The request body of `POST /build` (`ImageBuild`).
///
/// All versions of the API.
pub type ImageBuildBody = Vec<u8>;
