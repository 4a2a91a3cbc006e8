// Written by `cargo xtask gen` from `ContainerWaitExitError` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerWaitExitError`.
///
/// API 1.39 and later. Before API 1.39 it was `ContainerWaitResponseError`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitExitError {
    /// `Message` in JSON.
    #[doc(alias = "Message")]
    pub message: Option<String>,
}

support::object! { ContainerWaitExitError {
    "Message" => message: optional,
} }
