// Written by `cargo xtask gen` from `BuildInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::{BuildInfoAux, ProgressDetail};

/// The definition `BuildInfo`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildInfo {
    /// `id` in JSON.
    pub id: Option<String>,

    /// `stream` in JSON.
    pub stream: Option<String>,

    /// `errorDetail` in JSON.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// `status` in JSON.
    pub status: Option<String>,

    /// `progressDetail` in JSON.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// `aux` in JSON.
    ///
    /// API 1.36 and later.
    pub aux: Option<BuildInfoAux>,

    /// `error` in JSON.
    pub error: Option<String>,
}

support::object! { BuildInfo {
    "id"             => id:              optional,
    "stream"         => stream:          optional,
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progressDetail" => progress_detail: optional,
    "aux"            => aux:             optional,
    "error"          => error:           optional,
} }
