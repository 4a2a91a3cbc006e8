// Written by `cargo xtask gen` from `ContainerWaitResponse` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerWaitExitError;

/// How a container ended that a client waited for.
///
/// All versions of the API. In this form: API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponse {
    /// The status with which the container's first process ended. `0` in general stands for success.
    #[doc(alias = "StatusCode")]
    pub status_code: i64,

    /// What went wrong with the container or with waiting for it. Absent or null when all went well.
    ///
    /// API 1.34 and later.
    #[doc(alias = "Error")]
    pub error: Option<ContainerWaitExitError>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitResponse {
    "StatusCode" => status_code: required,
    "Error"      => error:       optional,
    ..?          => unknown,
} }
