// Written by `cargo xtask gen` from `ContainerWait/200.Error` in spec/docker/contract/v1.34.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The error of the container or of the wait operation. Omitted or `null` if there was none.
///
/// Available in API 1.34 to 1.38. Named `ContainerWaitExitError` since API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponseError {
    /// A human-readable description of the error.
    ///
    /// JSON key: `Message`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitResponseError {
    "Message" => message: optional,
    ..?       => unknown,
} }
