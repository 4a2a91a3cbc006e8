// Written by `cargo xtask gen` from `ImageHistory/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageHistoryResponseItem;

/// The steps that made the image, the latest first.
///
/// The body of the reply 200 to `GET /images/{name}/history` (`ImageHistory`).
///
/// Each entry: One of the steps that made the image.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageHistoryResponse(pub Option<Vec<ImageHistoryResponseItem>>);

support::list! { ImageHistoryResponse: ImageHistoryResponseItem }
