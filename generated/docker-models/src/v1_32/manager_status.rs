// Written by `cargo xtask gen` from `ManagerStatus` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Reachability;

/// The status of a node as a manager.
///
/// Only managers have it.
///
/// Available in API 1.32 and later. Named `NodeManagerStatus` before API 1.32.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ManagerStatus {
    /// `true` if this manager is the leader. At most one manager is the leader at any time; other managers may omit the
    /// field.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `Leader`.
    #[doc(alias = "Leader")]
    pub leader: Option<bool>,

    /// The reachability of this manager from the other managers.
    ///
    /// JSON key: `Reachability`.
    #[doc(alias = "Reachability")]
    pub reachability: Option<Reachability>,

    /// The address at which the other managers contact this one, as `<address>:<port>`. The port is usually `2377`.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ManagerStatus {
    "Leader"       => leader:       optional,
    "Reachability" => reachability: optional,
    "Addr"         => addr:         optional,
    ..?            => unknown,
} }
