// Written by `cargo xtask gen` from `ContainerThrottlingData` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The CPU throttling of a Linux container by its CPU quota. See `HostConfig.CpuQuota` and `HostConfig.NanoCpus`.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerThrottlingData {
    /// The number of quota periods in which the container had work to run, throttled or not.
    pub periods: Option<u64>,

    /// The number of those periods in which the container used up its quota and was throttled until the next period.
    pub throttled_periods: Option<u64>,

    /// The total time for which the container was throttled, in nanoseconds.
    pub throttled_time: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerThrottlingData {
    "periods"           => periods:           optional,
    "throttled_periods" => throttled_periods: optional,
    "throttled_time"    => throttled_time:    optional,
    ..?                 => unknown,
} }
