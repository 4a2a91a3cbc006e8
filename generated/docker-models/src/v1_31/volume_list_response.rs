// Written by `cargo xtask gen` from `VolumeList/200` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Volume;

/// The volumes, and warnings about volumes that could not be listed.
///
/// The body of response 200 to `GET /volumes` ([`VolumeList`]).
///
/// Available in all API versions; this form: 1.31 to 1.38.
///
#[doc = operation!("VolumeList")]
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
    "Volumes"  => volumes:  nullable,
    "Warnings" => warnings: nullable,
    ..?        => unknown,
} }
