// Written by `cargo xtask gen` from `PushImageInfo` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ProgressDetail;
use super::super::v1_25::{ErrorDetail, PushImageInfoAux};

/// A message in the progress stream of an image push or plugin push.
///
/// Available in all API versions; this form: 1.36 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PushImageInfo {
    /// The error message. Even a missing image may be reported here instead of by the HTTP status, which has already
    /// been sent.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// The current action, such as `Preparing`, `Pushing`, `Pushed` or `Layer already exists`. Messages without an `id`
    /// concern the whole push.
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

    /// The short ID of the layer that the message concerns. Omitted for messages about the whole push.
    pub id: Option<String>,

    /// Machine-readable result of the push, in one of the last messages: the pushed content and its tag. Daemons with the
    /// containerd image store may omit it.
    pub aux: Option<PushImageInfoAux>,

    /// The error. Present only in the message that reports a failure, which is the last message of the stream.
    ///
    /// JSON key: `errorDetail`.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// A fragment of a log, including line breaks. Pushes currently do not send it.
    pub stream: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PushImageInfo {
    "error"          => error:           optional,
    "status"         => status:          optional,
    "progress"       => progress:        optional,
    "progressDetail" => progress_detail: optional,
    "id"             => id:              optional,
    "aux"            => aux:             optional,
    "errorDetail"    => error_detail:    optional,
    "stream"         => stream:          optional,
    ..?              => unknown,
} }
