// Written by `cargo xtask gen` from `VolumeList/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Volume;

/// The body of the reply 200 to `GET /volumes` (`VolumeList`).
///
/// All versions of the API. In this form: API 1.30 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeListResponse {
    /// `Volumes` in JSON.
    #[doc(alias = "Volumes")]
    pub volumes: Vec<Volume>,

    /// `Warnings` in JSON.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
}

support::object! { VolumeListResponse {
    "Volumes"  => volumes:  required,
    "Warnings" => warnings: nullable,
} }
