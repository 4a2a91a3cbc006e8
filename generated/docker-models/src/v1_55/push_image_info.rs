// Written by `cargo xtask gen` from `PushImageInfo` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ErrorDetail, ProgressDetail};

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
}

support::object! { PushImageInfo {
    "errorDetail"    => error_detail:    optional,
    "status"         => status:          optional,
    "progressDetail" => progress_detail: optional,
} }
