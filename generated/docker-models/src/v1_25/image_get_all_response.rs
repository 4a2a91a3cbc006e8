// Written by `cargo xtask gen` from `ImageGetAll/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// One tar archive of all the images that were asked for.
///
/// The body of the reply 200 to `GET /images/get` (`ImageGetAll`).
///
/// All versions of the API.
pub type ImageGetAllResponse = Vec<u8>;
