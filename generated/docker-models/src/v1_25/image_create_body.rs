// Written by `cargo xtask gen` from `ImageCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The tar archive to import if `fromSrc` is `-`. Empty otherwise.
///
/// The request body of `POST /images/create` ([`ImageCreate`]).
///
/// Available in all API versions.
///
#[doc = operation!("ImageCreate")]
pub type ImageCreateBody = String;
