// Written by `cargo xtask gen` from `ObjectVersion` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ObjectVersion`.
///
/// API 1.27 and later. In this form: API 1.32 and later. Before API 1.27 it was `ClusterInfoVersion`. Before API 1.27 it was `NetworkAttachmentNetworkVersion`. Before API 1.27 it was `NodeVersion`. Before API 1.27 it was `SecretVersion`. Before API 1.27 it was `ServiceVersion`. Before API 1.27 it was `TaskVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ObjectVersion {
    /// `Index` in JSON.
    #[doc(alias = "Index")]
    pub index: Option<u64>,
}

support::object! { ObjectVersion {
    "Index" => index: optional,
} }
