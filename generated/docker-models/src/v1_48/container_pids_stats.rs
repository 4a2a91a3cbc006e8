// Written by `cargo xtask gen` from `ContainerPidsStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The number of processes and threads in a Linux container. Both fields are omitted if the container is not running.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerPidsStats {
    /// The current number of processes and threads in the container.
    pub current: Option<u64>,

    /// The maximum number of processes and threads in the container, from `HostConfig.PidsLimit`. Zero or omitted if
    /// there is no limit.
    pub limit: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerPidsStats {
    "current" => current: optional,
    "limit"   => limit:   optional,
    ..?       => unknown,
} }
