// Written by `cargo xtask gen` from `ContainerThrottlingData` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerThrottlingData`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerThrottlingData {
    /// `periods` in JSON.
    pub periods: Option<u64>,

    /// `throttled_periods` in JSON.
    pub throttled_periods: Option<u64>,

    /// `throttled_time` in JSON.
    pub throttled_time: Option<u64>,
}

support::object! { ContainerThrottlingData {
    "periods"           => periods:           optional,
    "throttled_periods" => throttled_periods: optional,
    "throttled_time"    => throttled_time:    optional,
} }
