// Written by `cargo xtask gen` from `ImageDelete/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageDeleteResponse;

/// The names that were removed and the images that were deleted, one per entry.
///
/// The body of response 200 to `DELETE /images/{name}` ([`ImageDelete`]).
///
/// Available in API 1.27 and earlier.
///
#[doc = operation!("ImageDelete")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponseList(pub Option<Vec<ImageDeleteResponse>>);

support::list! { ImageDeleteResponseList: ImageDeleteResponse }
