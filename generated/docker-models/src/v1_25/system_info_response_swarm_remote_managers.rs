// Written by `cargo xtask gen` from `SystemInfo/200.Swarm.RemoteManagers[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A manager of the swarm and where to reach it.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseSwarmRemoteManagers {
    /// Where the manager listens, as `<address>:<port>`, usually with port `2377`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// The manager's ID as a node.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseSwarmRemoteManagers {
    "Addr"   => addr:    optional,
    "NodeID" => node_id: optional,
    ..?      => unknown,
} }
