// Written by `cargo xtask gen` from `ContainerWait/200.Error` in spec/docker/contract/v1.34.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What went wrong while waiting. Left out or `null` if nothing did.
///
/// API 1.34 to 1.38. Since API 1.39 it is `ContainerWaitExitError`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponseError {
    /// The reason, in words for people to read.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitResponseError {
    "Message" => message: optional,
    ..?       => unknown,
} }
