// Written by `cargo xtask gen` from `NetworkDisconnect/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /networks/{id}/disconnect` (`NetworkDisconnect`).
///
/// API 1.40 and later. In this form: API 1.42 to 1.51. Before API 1.40 it was `NetworkConnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// `Force` in JSON.
    ///
    /// API 1.42 and later.
    #[doc(alias = "Force")]
    pub force: Option<bool>,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: optional,
    "Force"     => force:     optional,
} }
