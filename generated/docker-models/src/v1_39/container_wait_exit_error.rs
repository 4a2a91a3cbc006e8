// Written by `cargo xtask gen` from `ContainerWaitExitError` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A fault that came up while a client waited for a container to end.
///
/// API 1.39 and later. Before API 1.39 it was `ContainerWaitResponseError`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitExitError {
    /// An account of the fault in words.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerWaitExitError {
    "Message" => message: optional,
    ..?       => unknown,
} }
