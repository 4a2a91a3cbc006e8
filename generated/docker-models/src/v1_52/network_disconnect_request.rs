// Written by `cargo xtask gen` from `NetworkDisconnectRequest` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NetworkDisconnectRequest`.
///
/// API 1.40 and later. In this form: API 1.52 and later. Before API 1.40 it was `NetworkConnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: String,

    /// `Force` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.42 and later.
    #[doc(alias = "Force")]
    pub force: Option<bool>,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: required,
    "Force"     => force:     optional,
} }
