// Written by `cargo xtask gen` from `ClusterInfo.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of the swarm object. Pass its `Index` to [`SwarmUpdate`], which uses it to reject conflicting updates.
///
/// Available in API 1.26 and earlier. Named `ObjectVersion` since API 1.27.
///
#[doc = operation!("SwarmUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterInfoVersion {
    /// The version number, which increases with each change to the swarm object. Pass it as `version` to [`SwarmUpdate`].
    ///
    /// JSON key: `Index`.
    ///
    #[doc = operation!("SwarmUpdate")]
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ClusterInfoVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
