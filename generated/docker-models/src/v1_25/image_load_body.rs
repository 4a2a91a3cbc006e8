// Written by `cargo xtask gen` from `ImageLoad/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A tar archive as `ImageGet` or `ImageGetAll` makes it. It may be compressed, for example with gzip.
///
/// The request body of `POST /images/load` (`ImageLoad`).
///
/// All versions of the API.
pub type ImageLoadBody = Vec<u8>;
