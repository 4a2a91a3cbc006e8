// Written by `cargo xtask gen` from `ImageLoad/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A tar archive from [`ImageGet`] or [`ImageGetAll`]. It can be compressed, for example with gzip.
///
/// The request body of `POST /images/load` ([`ImageLoad`]).
///
/// Available in all API versions.
///
#[doc = operation!("ImageGet")]
#[doc = operation!("ImageGetAll")]
#[doc = operation!("ImageLoad")]
pub type ImageLoadBody = Vec<u8>;
