// Written by `cargo xtask gen` from `PushImageInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::ProgressDetail;
use super::super::v1_40::PushImageInfoAux;

/// One message of the stream that pushing an image or a plugin sends.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PushImageInfo {
    /// What went wrong. Present only in the message that reports a failure, after which the stream ends.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// What is happening, such as `Preparing`, `Pushing`, `Pushed` or `Layer already exists`. Without an `id` it
    /// speaks of the whole push.
    pub status: Option<String>,

    /// How far the step of `status` has got. Empty when there is nothing to count.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// The layer that the message is about, by its short ID. Absent for messages about the push as a whole.
    pub id: Option<String>,

    /// The result for programs, in one of the last messages: what was pushed under which tag. Engines that keep
    /// images in containerd may leave it out.
    pub aux: Option<PushImageInfoAux>,

    /// What went wrong, in words. Even a missing image may be reported here rather than by the HTTP status, which
    /// is already sent by then.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// A piece of a log, line breaks included. Pushes do not send it at present.
    pub stream: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
