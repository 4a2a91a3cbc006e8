// Written by `cargo xtask gen` from `ContainerWaitExitError` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerWaitExitError`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitExitError {
    /// `Message` in JSON.
    #[doc(alias = "Message")]
    pub message: Option<String>,
}

support::object! { ContainerWaitExitError {
    "Message" => message: optional,
} }
