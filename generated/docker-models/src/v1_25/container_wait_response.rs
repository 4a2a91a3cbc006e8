// Written by `cargo xtask gen` from `ContainerWait/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The condition is met.
///
/// The daemon sends the headers immediately and the body when the condition is met.
///
/// The body of response 200 to `POST /containers/{id}/wait` ([`ContainerWait`]).
///
/// Available in all API versions; this form: 1.33 and earlier.
///
#[doc = operation!("ContainerWait")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponse {
    /// The exit code of the container's first process. `0` usually means success.
    ///
    /// JSON key: `StatusCode`.
    #[doc(alias = "StatusCode")]
    pub status_code: i64,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitResponse {
    "StatusCode" => status_code: required,
    ..?          => unknown,
} }
