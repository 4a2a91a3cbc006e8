// Written by `modelwright gen --spec` from `post_upload/2XX` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// ok
///
/// The body of response 2XX to `POST /upload` (`post_upload`).
pub type PostUploadResponse = String;
