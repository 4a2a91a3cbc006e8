// Written by `cargo xtask gen` from `BuildInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::{BuildInfoAux, ProgressDetail};

/// A message in the progress stream of an image build or an image load. Most messages set only one or two fields.
///
/// Available in all API versions; this form: 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildInfo {
    /// The subject of the message, such as the layer that is being pulled. BuildKit identifies its messages here:
    /// `moby.buildkit.trace` for progress and `moby.image.id` for the result, both with data in `aux`.
    pub id: Option<String>,

    /// A fragment of the log, including line breaks, to print as received.
    pub stream: Option<String>,

    /// The error. Present only in the message that reports a failure, which is the last message of the stream.
    ///
    /// JSON key: `errorDetail`.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// The current action, such as `Downloading`, on the object that `id` identifies.
    pub status: Option<String>,

    /// The progress of the action in `status`. Empty if the action has no measurable progress.
    ///
    /// JSON key: `progressDetail`.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// Machine-readable data. With the classic builder, an object whose `ID` identifies the new image. BuildKit sends
    /// that object too and, in messages whose `id` is `moby.buildkit.trace`, a string: a status record in base64-encoded
    /// protobuf.
    pub aux: Option<BuildInfoAux>,

    /// The error message; equal to the `message` of `errorDetail`. An error after the start of the response is reported
    /// here and in `errorDetail`, not in the HTTP status, and is the last message of the stream.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { BuildInfo {
    "id"             => id:              optional,
    "stream"         => stream:          optional,
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progressDetail" => progress_detail: optional,
    "aux"            => aux:             optional,
    "error"          => error:           optional,
    ..?              => unknown,
} }
