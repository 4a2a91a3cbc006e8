// Written by `cargo xtask gen` from `VolumeListResponse` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_31::Volume;

/// The volumes known to the daemon, and warnings about volumes that could not be listed.
///
/// Available in all API versions; this form: 1.39 to 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeListResponse {
    /// The volumes, including cluster volumes if the daemon is a swarm manager. Empty if there are none.
    ///
    /// JSON key: `Volumes`.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Option<Volume>>>,

    /// Human-readable warnings if the list is incomplete, for example because a volume plugin did not respond. `null` if
    /// there are none.
    ///
    /// JSON key: `Warnings`.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { VolumeListResponse {
    "Volumes"  => volumes:  optional,
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
