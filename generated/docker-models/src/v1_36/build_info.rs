// Written by `cargo xtask gen` from `BuildInfo` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BuildInfoAux, ProgressDetail};
use super::super::v1_25::ErrorDetail;

/// The definition `BuildInfo`.
///
/// All versions of the API. In this form: API 1.36 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildInfo {
    /// `id` in JSON.
    pub id: Option<String>,

    /// `stream` in JSON.
    pub stream: Option<String>,

    /// `error` in JSON.
    pub error: Option<String>,

    /// `errorDetail` in JSON.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// `status` in JSON.
    pub status: Option<String>,

    /// `progress` in JSON.
    ///
    /// API 1.51 and earlier.
    pub progress: Option<String>,

    /// `progressDetail` in JSON.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// `aux` in JSON.
    ///
    /// API 1.36 and later.
    pub aux: Option<BuildInfoAux>,
}

support::object! { BuildInfo {
    "id"             => id:              optional,
    "stream"         => stream:          optional,
    "error"          => error:           optional,
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progress"       => progress:        optional,
    "progressDetail" => progress_detail: optional,
    "aux"            => aux:             optional,
} }
