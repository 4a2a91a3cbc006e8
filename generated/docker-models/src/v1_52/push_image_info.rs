// Written by `cargo xtask gen` from `PushImageInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::ProgressDetail;
use super::super::v1_40::PushImageInfoAux;

/// A message in the progress stream of an image push or plugin push.
///
/// Available in all API versions; this form: 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PushImageInfo {
    /// The error. Present only in the message that reports a failure, which is the last message of the stream.
    ///
    /// JSON key: `errorDetail`.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// The current action, such as `Preparing`, `Pushing`, `Pushed` or `Layer already exists`. Messages without an `id`
    /// concern the whole push.
    pub status: Option<String>,

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

    /// The error message. Even a missing image may be reported here instead of by the HTTP status, which has already
    /// been sent.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// A fragment of a log, including line breaks. Pushes currently do not send it.
    pub stream: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PushImageInfo {
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progressDetail" => progress_detail: optional,
    "id"             => id:              optional,
    "aux"            => aux:             optional,
    "error"          => error:           optional,
    "stream"         => stream:          optional,
    ..?              => unknown,
} }
