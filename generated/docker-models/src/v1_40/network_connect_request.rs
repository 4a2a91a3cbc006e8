// Written by `cargo xtask gen` from `NetworkDisconnect/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which container is to leave.
///
/// The request body of `POST /networks/{id}/disconnect` (`NetworkDisconnect`).
///
/// API 1.40 and later. In this form: API 1.40 and 1.41. Before API 1.40 it was `NetworkDisconnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConnectRequest {
    /// The container that is to leave, by ID or name.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// Whether to clear away the container's endpoint even if the usual way fails, as when the container is gone.
    ///
    /// API 1.40 and 1.41.
    #[doc(alias = "Force")]
    pub force: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkConnectRequest {
    "Container" => container: optional,
    "Force"     => force:     optional,
    ..?         => unknown,
} }
