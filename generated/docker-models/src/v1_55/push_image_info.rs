// Written by `cargo xtask gen` from `PushImageInfo` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ErrorDetail, ProgressDetail, PushImageInfoAux};

/// The definition `PushImageInfo`.
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
