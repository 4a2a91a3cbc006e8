// Written by `cargo xtask gen` from `NetworkDisconnect/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which container is to leave.
///
/// The request body of `POST /networks/{id}/disconnect` (`NetworkDisconnect`).
///
/// API 1.39 and earlier. Since API 1.40 it is `NetworkConnectRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectBody {
    /// The container that is to leave, by ID or name.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// Whether to clear away the container's endpoint even if the usual way fails, as when the container is gone.
    #[doc(alias = "Force")]
    pub force: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkDisconnectBody {
    "Container" => container: optional,
    "Force"     => force:     optional,
    ..?         => unknown,
} }
