// Written by `cargo xtask gen` from `ImageLoad/body` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The request body of `POST /images/load` (`ImageLoad`).
pub type ImageLoadBody = Vec<u8>;
