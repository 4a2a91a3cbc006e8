// Written by `cargo xtask gen` from `ResourceObject` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::GenericResources;

/// The definition `ResourceObject`.
///
/// API 1.32 and later. Before API 1.32 it was `NodeDescriptionResources`. Before API 1.32 it was `TaskSpecResourcesLimits`. Before API 1.32 it was `TaskSpecResourcesReservations`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceObject {
    /// `NanoCPUs` in JSON.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// `MemoryBytes` in JSON.
    #[doc(alias = "MemoryBytes")]
    pub memory_bytes: Option<i64>,

    /// `GenericResources` in JSON.
    #[doc(alias = "GenericResources")]
    pub generic_resources: Option<GenericResources>,
}

support::object! { ResourceObject {
    "NanoCPUs"         => nano_cpus:         optional,
    "MemoryBytes"      => memory_bytes:      optional,
    "GenericResources" => generic_resources: optional,
} }
