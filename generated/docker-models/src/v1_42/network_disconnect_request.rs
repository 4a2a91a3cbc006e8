// Written by `cargo xtask gen` from `NetworkDisconnect/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which container is to leave.
///
/// The request body of `POST /networks/{id}/disconnect` (`NetworkDisconnect`).
///
/// API 1.40 and later. In this form: API 1.42 to 1.51. Before API 1.40 it was `NetworkConnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// The container that is to leave, by ID or name.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// Whether to clear away the container's endpoint even if the usual way fails, as when the container is gone.
    ///
    /// API 1.42 and later.
    #[doc(alias = "Force")]
    pub force: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: optional,
    "Force"     => force:     optional,
    ..?         => unknown,
} }
