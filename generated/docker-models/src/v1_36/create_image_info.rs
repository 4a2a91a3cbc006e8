// Written by `cargo xtask gen` from `CreateImageInfo` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ProgressDetail;
use super::super::v1_25::ErrorDetail;

/// A message in the progress stream of an image pull, image import or plugin pull.
///
/// Available in all API versions; this form: 1.36 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreateImageInfo {
    /// The short ID of the layer that the message concerns, or the tag in the first message. Omitted for messages about
    /// the whole pull.
    pub id: Option<String>,

    /// The error message. It is the last message of a stream that started successfully.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// The current action, such as `Pulling fs layer`, `Extracting` or `Pull complete`. Messages without an `id` concern
    /// the whole operation, for example the digest. An import sends only the ID of the new image.
    pub status: Option<String>,

    /// A progress bar drawn with characters and human-readable amounts, to display unchanged.
    ///
    /// Available in API 1.51 and earlier.
    #[deprecated(note = "since API 1.8; use `progress_detail`")]
    pub progress: Option<String>,

    /// The progress of the action in `status`. Empty if the action has no measurable progress.
    ///
    /// JSON key: `progressDetail`.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// The error. Present only in the message that reports a failure, which is the last message of the stream.
    ///
    /// JSON key: `errorDetail`.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// A fragment of a log, including line breaks. Pulls and imports currently do not send it.
    pub stream: Option<String>,

    /// Machine-readable data of any form. Pulls and imports currently do not send it.
    pub aux: Option<serde_json::Value>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { CreateImageInfo {
    "id"             => id:              optional,
    "error"          => error:           optional,
    "status"         => status:          optional,
    "progress"       => progress:        optional,
    "progressDetail" => progress_detail: optional,
    "errorDetail"    => error_detail:    optional,
    "stream"         => stream:          optional,
    "aux"            => aux:             optional,
    ..?              => unknown,
} }
