// Written by `cargo xtask gen` from `ObjectVersion` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of a swarm object, such as a node, service or secret. An update must include the version that it is
/// based on; if the object has changed in the meantime, the request fails, so that no change is lost.
///
/// Available in API 1.27 and later. Named `ClusterInfoVersion` before API 1.27. Named `NetworkAttachmentNetworkVersion` before API 1.27. Named `NodeVersion` before API 1.27. Named `SecretVersion` before API 1.27. Named `ServiceVersion` before API 1.27. Named `TaskVersion` before API 1.27.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ObjectVersion {
    /// The version number, for the parameter `version` of an update. It increases with each change, by any amount.
    /// Omitted if `0`.
    ///
    /// JSON key: `Index`.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ObjectVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
