// Written by `cargo xtask gen` from `CreateImageInfo` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ProgressDetail;

/// The definition `CreateImageInfo`.
///
/// All versions of the API. In this form: API 1.35 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateImageInfo {
    /// `error` in JSON.
    ///
    /// API 1.51 and earlier.
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
}

support::object! { CreateImageInfo {
    "error"          => error:           optional,
    "status"         => status:          optional,
    "progress"       => progress:        optional,
    "progressDetail" => progress_detail: optional,
} }
