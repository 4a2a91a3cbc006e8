// Written by `cargo xtask gen` from `SystemInfo/200.Swarm.RemoteManagers[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A manager of the swarm, and its address.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseSwarmRemoteManagers {
    /// The address that the manager listens on, as `<address>:<port>`. The port is usually `2377`.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// The node ID of the manager.
    ///
    /// JSON key: `NodeID`.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseSwarmRemoteManagers {
    "Addr"   => addr:    optional,
    "NodeID" => node_id: optional,
    ..?      => unknown,
} }
