// Written by `cargo xtask gen` from `ImageList/200` in spec/docker/contract/v1.47.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageSummary;

/// The images that match, as summaries.
///
/// The body of response 200 to `GET /images/json` ([`ImageList`]).
///
/// Available in all API versions; this form: 1.47.
///
#[doc = operation!("ImageList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageListResponse(pub Option<Vec<ImageSummary>>);

support::list! { ImageListResponse: ImageSummary }
