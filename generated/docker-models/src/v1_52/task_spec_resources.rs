// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::ResourceObject;
use super::super::v1_41::Limit;

/// The type of `TaskSpec.Resources`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecResources {
    /// `Limits` in JSON.
    #[doc(alias = "Limits")]
    pub limits: Option<Limit>,

    /// `Reservations` in JSON.
    #[doc(alias = "Reservations")]
    pub reservations: Option<ResourceObject>,

    /// `SwapBytes` in JSON.
    ///
    /// Limits: at least -1.
    ///
    /// API 1.52 and later.
    #[doc(alias = "SwapBytes")]
    pub swap_bytes: Option<i64>,

    /// `MemorySwappiness` in JSON.
    ///
    /// Limits: -1 to 100.
    ///
    /// API 1.52 and later.
    #[doc(alias = "MemorySwappiness")]
    pub memory_swappiness: Option<i64>,
}

support::object! { TaskSpecResources {
    "Limits"           => limits:            optional,
    "Reservations"     => reservations:      optional,
    "SwapBytes"        => swap_bytes:        optional,
    "MemorySwappiness" => memory_swappiness: optional,
} }
