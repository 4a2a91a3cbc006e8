// Written by `cargo xtask gen` from `ContainerWaitResponse` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerWaitExitError;

/// The definition `ContainerWaitResponse`.
///
/// All versions of the API. In this form: API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponse {
    /// `StatusCode` in JSON.
    #[doc(alias = "StatusCode")]
    pub status_code: i64,

    /// `Error` in JSON.
    ///
    /// API 1.34 and later.
    #[doc(alias = "Error")]
    pub error: Option<ContainerWaitExitError>,
}

support::object! { ContainerWaitResponse {
    "StatusCode" => status_code: required,
    "Error"      => error:       optional,
} }
