// Written by `cargo xtask gen` from `CreateImageInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::ProgressDetail;

/// One message of the stream that pulling or importing an image, or pulling a plugin, sends.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreateImageInfo {
    /// The layer that the message is about, by its short ID, or in the first message the tag. Absent for messages
    /// about the pull as a whole.
    pub id: Option<String>,

    /// What went wrong. Present only in the message that reports a failure, after which the stream ends.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// What is happening, such as `Pulling fs layer`, `Extracting` or `Pull complete`. Messages without an `id`
    /// speak of the whole, the digest for example. An import sends only the new image's ID.
    pub status: Option<String>,

    /// How far the step of `status` has got. Empty when there is nothing to count.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// What went wrong, in words. Comes as the last message of a stream that had already started well.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// A piece of a log, line breaks included. Pulls and imports do not send it at present.
    pub stream: Option<String>,

    /// Data for programs, of any form. Pulls and imports do not send it at present.
    pub aux: Option<serde_json::Value>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { CreateImageInfo {
    "id"             => id:              optional,
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progressDetail" => progress_detail: optional,
    "error"          => error:           optional,
    "stream"         => stream:          optional,
    "aux"            => aux:             optional,
    ..?              => unknown,
} }
