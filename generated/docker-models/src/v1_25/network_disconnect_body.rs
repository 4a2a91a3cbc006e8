// Written by `cargo xtask gen` from `NetworkDisconnect/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /networks/{id}/disconnect` (`NetworkDisconnect`).
///
/// API 1.39 and earlier. Since API 1.40 it is `NetworkConnectRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectBody {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// `Force` in JSON.
    #[doc(alias = "Force")]
    pub force: Option<bool>,
}

support::object! { NetworkDisconnectBody {
    "Container" => container: optional,
    "Force"     => force:     optional,
} }
