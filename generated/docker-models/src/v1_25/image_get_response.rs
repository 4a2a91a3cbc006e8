// Written by `cargo xtask gen` from `ImageGet/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A tar archive of the image.
///
/// The body of the reply 200 to `GET /images/{name}/get` (`ImageGet`).
///
/// All versions of the API.
pub type ImageGetResponse = Vec<u8>;
