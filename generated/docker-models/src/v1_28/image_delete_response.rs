// Written by `cargo xtask gen` from `ImageDelete/200` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageDeleteResponseItem;

/// The names that were taken away and the images that were deleted, one each.
///
/// The body of the reply 200 to `DELETE /images/{name}` (`ImageDelete`).
///
/// All versions of the API. In this form: API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponse(pub Option<Vec<ImageDeleteResponseItem>>);

support::list! { ImageDeleteResponse: ImageDeleteResponseItem }
