// Written by `cargo xtask gen` from `ContainerWaitResponse` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerWaitExitError;

/// The response of [`ContainerWait`]: the result of a container that has ended.
///
/// Available in all API versions; this form: 1.39 and later.
///
#[doc = operation!("ContainerWait")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponse {
    /// The exit code of the container's first process. `0` usually means success.
    ///
    /// JSON key: `StatusCode`.
    #[doc(alias = "StatusCode")]
    pub status_code: i64,

    /// The error of the container or of the wait operation. Omitted or `null` if there was none.
    ///
    /// JSON key: `Error`. Available in API 1.34 and later.
    #[doc(alias = "Error")]
    pub error: Option<ContainerWaitExitError>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitResponse {
    "StatusCode" => status_code: required,
    "Error"      => error:       optional,
    ..?          => unknown,
} }
