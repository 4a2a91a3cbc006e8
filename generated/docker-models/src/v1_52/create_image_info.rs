// Written by `cargo xtask gen` from `CreateImageInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::ProgressDetail;

/// A message in the progress stream of an image pull, image import or plugin pull.
///
/// Available in all API versions; this form: 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreateImageInfo {
    /// The short ID of the layer that the message concerns, or the tag in the first message. Omitted for messages about
    /// the whole pull.
    pub id: Option<String>,

    /// The error. Present only in the message that reports a failure, which is the last message of the stream.
    ///
    /// JSON key: `errorDetail`.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// The current action, such as `Pulling fs layer`, `Extracting` or `Pull complete`. Messages without an `id` concern
    /// the whole operation, for example the digest. An import sends only the ID of the new image.
    pub status: Option<String>,

    /// The progress of the action in `status`. Empty if the action has no measurable progress.
    ///
    /// JSON key: `progressDetail`.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// The error message. It is the last message of a stream that started successfully.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// A fragment of a log, including line breaks. Pulls and imports currently do not send it.
    pub stream: Option<String>,

    /// Machine-readable data of any form. Pulls and imports currently do not send it.
    pub aux: Option<serde_json::Value>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
