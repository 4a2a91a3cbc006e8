// Written by `cargo xtask gen` from `NetworkAttachment.Network.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of the network object.
///
/// Available in API 1.26 and earlier. Named `ObjectVersion` since API 1.27.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentNetworkVersion {
    /// The version number, which increases with each change to the network object.
    ///
    /// JSON key: `Index`.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetworkVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
