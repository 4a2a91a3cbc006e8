// Written by `cargo xtask gen` from `PushImageInfo` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ErrorDetail, ProgressDetail, PushImageInfoAux};

/// The definition `PushImageInfo`.
///
/// All versions of the API. In this form: API 1.35 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PushImageInfo {
    /// `error` in JSON.
    pub error: Option<String>,

    /// `status` in JSON.
    pub status: Option<String>,

    /// `progress` in JSON.
    ///
    /// API 1.51 and earlier.
    pub progress: Option<String>,

    /// `progressDetail` in JSON.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// `id` in JSON.
    pub id: Option<String>,

    /// `aux` in JSON.
    pub aux: Option<PushImageInfoAux>,

    /// `errorDetail` in JSON.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,
}

support::object! { PushImageInfo {
    "error"          => error:           optional,
    "status"         => status:          optional,
    "progress"       => progress:        optional,
    "progressDetail" => progress_detail: optional,
    "id"             => id:              optional,
    "aux"            => aux:             optional,
    "errorDetail"    => error_detail:    optional,
} }
