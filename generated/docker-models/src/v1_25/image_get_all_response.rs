// Written by `cargo xtask gen` from `ImageGetAll/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A tar archive of all requested images.
///
/// The body of response 200 to `GET /images/get` ([`ImageGetAll`]).
///
/// Available in all API versions.
///
#[doc = operation!("ImageGetAll")]
pub type ImageGetAllResponse = Vec<u8>;
