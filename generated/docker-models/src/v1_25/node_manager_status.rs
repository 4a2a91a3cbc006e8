// Written by `cargo xtask gen` from `Node.ManagerStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeManagerStatusReachability;

/// How the node fares as a manager: whether it leads, can be reached, and where. Absent for workers.
///
/// API 1.31 and earlier. Since API 1.32 it is `ManagerStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeManagerStatus {
    /// Where the managers talk to this one, as `<address>:<port>`. The port is usually `2377`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// Whether this manager leads the others. At most one does at any time; for the rest the field may be left out.
    ///
    /// Default: `false`.
    #[doc(alias = "Leader")]
    pub leader: Option<bool>,

    /// Whether the other managers can reach this one.
    #[doc(alias = "Reachability")]
    pub reachability: Option<NodeManagerStatusReachability>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeManagerStatus {
    "Addr"         => addr:         optional,
    "Leader"       => leader:       optional,
    "Reachability" => reachability: optional,
    ..?            => unknown,
} }
