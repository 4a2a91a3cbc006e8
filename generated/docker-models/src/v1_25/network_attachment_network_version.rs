// Written by `cargo xtask gen` from `NetworkAttachment.Network.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How often the network's record has changed.
///
/// API 1.26 and earlier. Since API 1.27 it is `ObjectVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentNetworkVersion {
    /// The number that grows with each change of the network's record.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetworkVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
