// Written by `cargo xtask gen` from `VolumeListResponse` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Volume;

/// The volumes that the engine knows, with what went wrong while it collected them.
///
/// All versions of the API. In this form: API 1.42 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeListResponse {
    /// The volumes themselves, cluster volumes included where the engine is a swarm manager. Empty where there are none.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Option<Volume>>>,

    /// What kept the list from being complete, such as a volume plugin that did not answer. Null where all went well.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumeListResponse {
    "Volumes"  => volumes:  optional,
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
