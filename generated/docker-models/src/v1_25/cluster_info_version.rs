// Written by `cargo xtask gen` from `ClusterInfo.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How often the swarm's record has changed. `SwarmUpdate` wants the number back, so that no change gets lost.
///
/// API 1.26 and earlier. Since API 1.27 it is `ObjectVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterInfoVersion {
    /// The number that grows with each change of the swarm's record, to be passed as `version` when updating it.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ClusterInfoVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
