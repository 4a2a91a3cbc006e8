// Written by `cargo xtask gen` from `ContainerThrottlingData` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the kernel's processor quota did to a Linux container. See `HostConfig.CpuQuota` and `HostConfig.NanoCpus`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerThrottlingData {
    /// How many quota periods have passed in which the container had something to run, whether it was held back or not.
    pub periods: Option<u64>,

    /// In how many of those periods the container used up its quota and had to stop until the next.
    pub throttled_periods: Option<u64>,

    /// For how long the container was held back altogether, in nanoseconds.
    pub throttled_time: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerThrottlingData {
    "periods"           => periods:           optional,
    "throttled_periods" => throttled_periods: optional,
    "throttled_time"    => throttled_time:    optional,
    ..?                 => unknown,
} }
