// Written by `cargo xtask gen` from `TaskSpec.Resources` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Limit, ResourceObject};

/// The type of `TaskSpec.Resources`.
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
    #[doc(alias = "SwapBytes")]
    pub swap_bytes: Option<i64>,

    /// `MemorySwappiness` in JSON.
    ///
    /// Limits: -1 to 100.
    #[doc(alias = "MemorySwappiness")]
    pub memory_swappiness: Option<i64>,
}

support::object! { TaskSpecResources {
    "Limits"           => limits:            optional,
    "Reservations"     => reservations:      optional,
    "SwapBytes"        => swap_bytes:        optional,
    "MemorySwappiness" => memory_swappiness: optional,
} }
