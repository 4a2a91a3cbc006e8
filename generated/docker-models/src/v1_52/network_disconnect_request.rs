// Written by `cargo xtask gen` from `NetworkDisconnectRequest` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which container to detach from a network.
///
/// API 1.40 and later. In this form: API 1.52 and later. Before API 1.40 it was `NetworkConnectBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkDisconnectRequest {
    /// Name or ID of the container that shall leave.
    #[doc(alias = "Container")]
    pub container: String,

    /// Remove the endpoint even where the normal way fails, for example when the container itself no longer exists.
    ///
    /// Default: `false`.
    ///
    /// API 1.42 and later.
    #[doc(alias = "Force")]
    pub force: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkDisconnectRequest {
    "Container" => container: required,
    "Force"     => force:     optional,
    ..?         => unknown,
} }
