// Written by `cargo xtask gen` from `VolumeListResponse` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_31::Volume;

/// The definition `VolumeListResponse`.
///
/// All versions of the API. In this form: API 1.39 to 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeListResponse {
    /// `Volumes` in JSON.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Volume>>,

    /// `Warnings` in JSON.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
}

support::object! { VolumeListResponse {
    "Volumes"  => volumes:  optional,
    "Warnings" => warnings: optional,
} }
