// Written by `cargo xtask gen` from `VolumeUpdate/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClusterVolumeSpec;

/// The spec of the cluster volume with a new `Availability`. All other fields must have the values that
/// [`VolumeInspect`] returned.
///
/// The request body of `PUT /volumes/{name}` ([`VolumeUpdate`]).
///
/// Available in API 1.42 and later.
///
#[doc = operation!("VolumeInspect")]
#[doc = operation!("VolumeUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VolumeUpdateBody {
    /// The complete new spec of the cluster volume. Only `Availability` may differ from the current spec.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<ClusterVolumeSpec>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { VolumeUpdateBody {
    "Spec" => spec:   optional,
    ..?    => unknown,
} }
