// Written by `cargo xtask gen` from `ImagePrune/200` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageDeleteResponseItem;

/// What was removed, and how much room that made.
///
/// The body of the reply 200 to `POST /images/prune` (`ImagePrune`).
///
/// All versions of the API. In this form: API 1.28 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImagePruneResponse {
    /// The names that were taken away and the images that were deleted, one each. `null` if there were none.
    #[doc(alias = "ImagesDeleted")]
    pub images_deleted: Option<Vec<ImageDeleteResponseItem>>,

    /// The bytes on disk that became free.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImagePruneResponse {
    "ImagesDeleted"  => images_deleted:  optional,
    "SpaceReclaimed" => space_reclaimed: optional,
    ..?              => unknown,
} }
