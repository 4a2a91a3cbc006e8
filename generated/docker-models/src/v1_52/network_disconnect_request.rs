// Written by `cargo xtask gen` from `NetworkDisconnectRequest` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The container to disconnect from a network.
///
/// Available in API 1.40 and later; this form: 1.52 and later. Named `NetworkConnectBody` before API 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// The ID or name of the container. It does not need to be running.
    ///
    /// JSON key: `Container`.
    #[doc(alias = "Container")]
    pub container: String,

    /// If `true`, the endpoint is removed even if the regular disconnection fails, for example because the container no
    /// longer exists.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `Force`. Available in API 1.42 and later.
    #[doc(alias = "Force")]
    pub force: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: required,
    "Force"     => force:     optional,
    ..?         => unknown,
} }
