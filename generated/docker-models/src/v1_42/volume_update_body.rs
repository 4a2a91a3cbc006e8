// Written by `cargo xtask gen` from `VolumeUpdate/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumeSpec;

/// The request body of `PUT /volumes/{name}` (`VolumeUpdate`).
///
/// API 1.42 and later. In this form: API 1.42 to 1.50, and 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeUpdateBody {
    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<ClusterVolumeSpec>,
}

support::object! { VolumeUpdateBody {
    "Spec" => spec: optional,
} }
