// Written by `cargo xtask gen` from `ImageBuild/body` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The request body of `POST /build` (`ImageBuild`).
pub type ImageBuildBody = Vec<u8>;
