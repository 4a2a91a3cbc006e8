// Written by `cargo xtask gen` from `ContainerWait/200.Error` in spec/docker/contract/v1.34.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerWait/200.Error`.
///
/// API 1.34 to 1.38. Since API 1.39 it is `ContainerWaitExitError`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerWaitResponseError {
    /// `Message` in JSON.
    #[doc(alias = "Message")]
    pub message: Option<String>,
}

support::object! { ContainerWaitResponseError {
    "Message" => message: optional,
} }
