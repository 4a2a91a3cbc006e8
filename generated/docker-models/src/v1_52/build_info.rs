// Written by `cargo xtask gen` from `BuildInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::{BuildInfoAux, ProgressDetail};

/// One message of the stream that a build or the loading of images sends. Most messages have only one or two of
/// the fields.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildInfo {
    /// What the message is about, for instance a layer that is being pulled. BuildKit marks its messages here:
    /// `moby.buildkit.trace` for progress and `moby.image.id` for the result, both with data in `aux`.
    pub id: Option<String>,

    /// A piece of the log, line breaks included, to print as it comes.
    pub stream: Option<String>,

    /// What went wrong. Present only in the message that reports a failure, after which the stream ends.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// What is being done at the moment, such as `Downloading`, to the thing named by `id`.
    pub status: Option<String>,

    /// How far the step of `status` has got. Empty when there is nothing to count.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// Data for programs. With the classic builder an object whose `ID` is the image that was built; with BuildKit
    /// that too, and, in messages whose `id` is `moby.buildkit.trace`, a string: a base64-encoded protobuf status
    /// record.
    pub aux: Option<BuildInfoAux>,

    /// What went wrong, in words, the same as the `message` of `errorDetail`. A failure after the reply has begun
    /// shows only here and there, not in the HTTP status; it is the last message of the stream.
    #[deprecated(note = "since API 1.4; use `error_detail`")]
    pub error: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
