// Written by `cargo xtask gen` from `ContainerWaitExitError` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An error that occurred while waiting for a container to end.
///
/// Available in API 1.39 and later. Named `ContainerWaitResponseError` before API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitExitError {
    /// A human-readable description of the error.
    ///
    /// JSON key: `Message`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitExitError {
    "Message" => message: optional,
    ..?       => unknown,
} }
