// Written by `cargo xtask gen` from `NetworkAttachment.Network.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `NetworkAttachment.Network.Version`.
///
/// API 1.26 and earlier. Since API 1.27 it is `ObjectVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentNetworkVersion {
    /// `Index` in JSON.
    #[doc(alias = "Index")]
    pub index: Option<i64>,
}

support::object! { NetworkAttachmentNetworkVersion {
    "Index" => index: optional,
} }
