// Written by `cargo xtask gen` from `VolumeUpdate/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumeSpec;

/// The cluster volume's specification with another `Availability`, and otherwise just as it was fetched.
///
/// The request body of `PUT /volumes/{name}` (`VolumeUpdate`).
///
/// API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeUpdateBody {
    /// What the cluster volume is to be, in full. Only `Availability` may differ.
    #[doc(alias = "Spec")]
    pub spec: Option<ClusterVolumeSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumeUpdateBody {
    "Spec" => spec:   optional,
    ..?    => unknown,
} }
