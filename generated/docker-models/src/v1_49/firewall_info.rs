// Written by `cargo xtask gen` from `FirewallInfo` in spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The daemon's management of the host's packet filter. Part of the system information. Linux only.
///
/// Available in API 1.49 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FirewallInfo {
    /// The packet filter that the daemon configures: `iptables` or `nftables`, with `+firewalld` appended if firewalld is
    /// running on the host.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Details of the packet filter, as pairs of a label and a value, such as `ReloadedAt` with a time. Omitted if there
    /// are none. Human-readable: labels and formats may change between releases.
    ///
    /// JSON key: `Info`.
    #[doc(alias = "Info")]
    pub info: Option<Vec<Vec<String>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { FirewallInfo {
    "Driver" => driver: optional,
    "Info"   => info:   optional,
    ..?      => unknown,
} }
