// Written by `cargo xtask gen` from `VolumeList/200` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Volume;

/// The volumes, and remarks on what could not be listed.
///
/// The body of the reply 200 to `GET /volumes` (`VolumeList`).
///
/// All versions of the API. In this form: API 1.31 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeListResponse {
    /// The volumes themselves. Empty if there are none.
    #[doc(alias = "Volumes")]
    pub volumes: Option<Vec<Option<Volume>>>,

    /// What kept the list from being complete, such as a volume plugin that did not answer. `null` if all went well.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumeListResponse {
    "Volumes"  => volumes:  nullable,
    "Warnings" => warnings: nullable,
    ..?        => unknown,
} }
