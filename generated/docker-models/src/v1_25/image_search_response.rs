// Written by `cargo xtask gen` from `ImageSearch/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageSearchResponseItem;

/// The repositories that match.
///
/// The body of response 200 to `GET /images/search` ([`ImageSearch`]).
///
/// Available in all API versions.
///
#[doc = operation!("ImageSearch")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageSearchResponse(pub Option<Vec<ImageSearchResponseItem>>);

support::list! { ImageSearchResponse: ImageSearchResponseItem }
