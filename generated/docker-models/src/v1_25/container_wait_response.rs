// Written by `cargo xtask gen` from `ContainerWait/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The wait is over.
///
/// The head of the reply is sent at once; its body follows when the condition is met.
///
/// The body of the reply 200 to `POST /containers/{id}/wait` (`ContainerWait`).
///
/// All versions of the API. In this form: API 1.33 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponse {
    /// The status that the container's first process ended with.
    #[doc(alias = "StatusCode")]
    pub status_code: i64,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitResponse {
    "StatusCode" => status_code: required,
    ..?          => unknown,
} }
