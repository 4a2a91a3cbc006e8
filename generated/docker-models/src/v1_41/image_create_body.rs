// Written by `cargo xtask gen` from `ImageCreate/body` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The request body of `POST /images/create` (`ImageCreate`).
pub type ImageCreateBody = String;
