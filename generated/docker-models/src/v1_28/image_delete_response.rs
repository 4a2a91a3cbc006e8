// Written by `cargo xtask gen` from `ImageDelete/200` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageDeleteResponseItem;

/// The names that were removed and the images that were deleted, one per entry.
///
/// The body of response 200 to `DELETE /images/{name}` ([`ImageDelete`]).
///
/// Available in all API versions; this form: 1.28 and later.
///
#[doc = operation!("ImageDelete")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponse(pub Option<Vec<ImageDeleteResponseItem>>);

support::list! { ImageDeleteResponse: ImageDeleteResponseItem }
