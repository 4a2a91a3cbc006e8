// Written by `cargo xtask gen` from `ImageGet/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The tar archive of the image.
///
/// The body of response 200 to `GET /images/{name}/get` ([`ImageGet`]).
///
/// Available in all API versions.
///
#[doc = operation!("ImageGet")]
pub type ImageGetResponse = Vec<u8>;
