// Written by `cargo xtask gen` from `CreateImageInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::ProgressDetail;

/// One message of the stream that pulling or importing an image, or pulling a plugin, sends.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateImageInfo {
    /// The layer that the message is about, by its short ID, or in the first message the tag. Absent for messages
    /// about the pull as a whole.
    ///
    /// API 1.36 and later.
    pub id: Option<String>,

    /// What went wrong. Present only in the message that reports a failure, after which the stream ends.
    ///
    /// API 1.39 and later.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// What is happening, such as `Pulling fs layer`, `Extracting` or `Pull complete`. Messages without an `id`
    /// speak of the whole, the digest for example. An import sends only the new image's ID.
    pub status: Option<String>,

    /// How far the step of `status` has got. Empty when there is nothing to count.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,
}

support::object! { CreateImageInfo {
    "id"             => id:              optional,
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progressDetail" => progress_detail: optional,
} }
