// Written by `cargo xtask gen` from `FirewallInfo` in spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the engine manages the host's packet filter, part of the system information. Only on Linux.
///
/// API 1.49 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FirewallInfo {
    /// Which packet filter the engine writes its rules to: `iptables` or `nftables`, with `+firewalld` added when that
    /// service runs on the host.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Details of the packet filter, as pairs of a label and a value, such as `ReloadedAt` with a time. Absent when there
    /// are none. Meant for people to read: labels and formats change between releases.
    #[doc(alias = "Info")]
    pub info: Option<Vec<Vec<String>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { FirewallInfo {
    "Driver" => driver: optional,
    "Info"   => info:   optional,
    ..?      => unknown,
} }
