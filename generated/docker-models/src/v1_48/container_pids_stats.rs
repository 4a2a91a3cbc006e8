// Written by `cargo xtask gen` from `ContainerPidsStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The number of processes and threads in a Linux container. Both fields are absent when it does not run.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerPidsStats {
    /// How many processes and threads exist in the container at the moment.
    pub current: Option<u64>,

    /// How many processes and threads the container may have at most, from `HostConfig.PidsLimit`. Zero or absent when
    /// unlimited.
    pub limit: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerPidsStats {
    "current" => current: optional,
    "limit"   => limit:   optional,
    ..?       => unknown,
} }
