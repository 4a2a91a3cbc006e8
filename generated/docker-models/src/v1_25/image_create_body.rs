// Written by `cargo xtask gen` from `ImageCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The files of the image to import, as a tar archive, if `fromSrc` is `-`. It is empty otherwise.
///
/// The request body of `POST /images/create` (`ImageCreate`).
///
/// All versions of the API.
pub type ImageCreateBody = String;
