// Written by `cargo xtask gen` from `PushImageInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{ErrorDetail, PushImageInfoAux};
use super::super::v1_36::ProgressDetail;

/// The definition `PushImageInfo`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PushImageInfo {
    /// `errorDetail` in JSON.
    #[doc(alias = "errorDetail")]
    pub error_detail: Option<ErrorDetail>,

    /// `status` in JSON.
    pub status: Option<String>,

    /// `progressDetail` in JSON.
    #[doc(alias = "progressDetail")]
    pub progress_detail: Option<ProgressDetail>,

    /// `id` in JSON.
    pub id: Option<String>,

    /// `aux` in JSON.
    pub aux: Option<PushImageInfoAux>,

    /// `error` in JSON.
    pub error: Option<String>,
}

support::object! { PushImageInfo {
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progressDetail" => progress_detail: optional,
    "id"             => id:              optional,
    "aux"            => aux:             optional,
    "error"          => error:           optional,
} }
