// Written by `cargo xtask gen` from `NetworkDisconnect/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The container to disconnect.
///
/// The request body of `POST /networks/{id}/disconnect` ([`NetworkDisconnect`]).
///
/// Available in API 1.40 and later; this form: 1.42 to 1.51. Named `NetworkConnectBody` before API 1.40.
///
#[doc = operation!("NetworkDisconnect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// The ID or name of the container. It does not need to be running.
    ///
    /// JSON key: `Container`.
    #[doc(alias = "Container")]
    pub container: Option<String>,

    /// If `true`, the endpoint is removed even if the regular disconnection fails, for example because the container no
    /// longer exists.
    ///
    /// JSON key: `Force`. Available in API 1.42 and later.
    #[doc(alias = "Force")]
    pub force: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: optional,
    "Force"     => force:     optional,
    ..?         => unknown,
} }
