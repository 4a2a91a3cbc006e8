// Written by `cargo xtask gen` from `ManagerStatus` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Reachability;

/// The state of a node in its role as a manager.
///
/// Workers have none, so it tells managers from workers.
///
/// API 1.32 and later. Before API 1.32 it was `NodeManagerStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ManagerStatus {
    /// Whether this manager leads the others. At most one does at any time; for the rest the field may be left out.
    ///
    /// Default: `false`.
    #[doc(alias = "Leader")]
    pub leader: Option<bool>,

    /// Whether the other managers can reach this one.
    #[doc(alias = "Reachability")]
    pub reachability: Option<Reachability>,

    /// Where the managers talk to this one, as `<address>:<port>`. The port is usually `2377`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ManagerStatus {
    "Leader"       => leader:       optional,
    "Reachability" => reachability: optional,
    "Addr"         => addr:         optional,
    ..?            => unknown,
} }
