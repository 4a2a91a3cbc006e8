// Written by `cargo xtask gen` from `NetworkDisconnect/body` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /networks/{id}/disconnect` (`NetworkDisconnect`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// `Force` in JSON.
    #[doc(alias = "Force")]
    pub force: Option<bool>,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: optional,
    "Force"     => force:     optional,
} }
