// Written by `cargo xtask gen` from `ImageList/200` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageSummary;

/// The images that match, in brief.
///
/// The body of the reply 200 to `GET /images/json` (`ImageList`).
///
/// All versions of the API. In this form: API 1.48 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageListResponse(pub Option<Vec<ImageSummary>>);

support::list! { ImageListResponse: ImageSummary }
