// Written by `cargo xtask gen` from `NetworkDisconnectRequest` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NetworkDisconnectRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// `Container` in JSON.
    #[doc(alias = "Container")]
    pub container: String,

    /// `Force` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "Force")]
    pub force: Option<bool>,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: required,
    "Force"     => force:     optional,
} }
