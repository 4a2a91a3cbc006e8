// Written by `cargo xtask gen` from `ImageHistory/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageHistoryResponseItem;

/// The steps that created the image, newest first.
///
/// The body of response 200 to `GET /images/{name}/history` ([`ImageHistory`]).
///
/// Each entry: One of the steps that produced an image. [`ImageHistory`] lists them newest first.
///
/// Available in all API versions.
///
#[doc = operation!("ImageHistory")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageHistoryResponse(pub Option<Vec<ImageHistoryResponseItem>>);

support::list! { ImageHistoryResponse: ImageHistoryResponseItem }
