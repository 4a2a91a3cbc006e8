// Written by `cargo xtask gen` from `CreateImageInfo` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::ErrorDetail;
use super::super::v1_36::ProgressDetail;

/// The definition `CreateImageInfo`.
///
/// All versions of the API. In this form: API 1.39 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateImageInfo {
    /// `id` in JSON.
    ///
    /// API 1.36 and later.
    pub id: Option<String>,

    /// `error` in JSON.
    ///
    /// API 1.51 and earlier.
    pub error: Option<String>,

    /// `errorDetail` in JSON.
    ///
    /// API 1.39 and later.
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
}

support::object! { CreateImageInfo {
    "id"             => id:              optional,
    "error"          => error:           optional,
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progress"       => progress:        optional,
    "progressDetail" => progress_detail: optional,
} }
