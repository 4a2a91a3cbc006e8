// Written by `cargo xtask gen` from `ObjectVersion` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Version of a swarm object, such as a node, a service or a secret. Whoever changes the object has to send the
/// version that the change is based on; if somebody else was faster, the version is stale and the request
/// fails, so no change gets lost.
///
/// API 1.27 and later. Before API 1.27 it was `ClusterInfoVersion`. Before API 1.27 it was `NetworkAttachmentNetworkVersion`. Before API 1.27 it was `NodeVersion`. Before API 1.27 it was `SecretVersion`. Before API 1.27 it was `ServiceVersion`. Before API 1.27 it was `TaskVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ObjectVersion {
    /// The number itself, which goes into the parameter `version` of an update. It rises with every change, in
    /// steps of any size, and is left out if it is `0`.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ObjectVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
