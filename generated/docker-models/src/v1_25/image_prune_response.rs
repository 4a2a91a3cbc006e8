// Written by `cargo xtask gen` from `ImagePrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageDeleteResponse;

/// The images that were removed and the disk space that was freed.
///
/// The body of response 200 to `POST /images/prune` ([`ImagePrune`]).
///
/// Available in all API versions; this form: 1.27 and earlier.
///
#[doc = operation!("ImagePrune")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImagePruneResponse {
    /// The names that were removed and the images that were deleted, one per entry. `null` if there were none.
    ///
    /// JSON key: `ImagesDeleted`.
    #[doc(alias = "ImagesDeleted")]
    pub images_deleted: Option<Vec<ImageDeleteResponse>>,

    /// The disk space that was freed, in bytes.
    ///
    /// JSON key: `SpaceReclaimed`.
    #[doc(alias = "SpaceReclaimed")]
    pub space_reclaimed: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImagePruneResponse {
    "ImagesDeleted"  => images_deleted:  optional,
    "SpaceReclaimed" => space_reclaimed: optional,
    ..?              => unknown,
} }
