// Written by `cargo xtask gen` from `ContainerInspect/200.Node` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The node that the container runs on, as returned by standalone Swarm, the predecessor of swarm mode.
///
/// A daemon itself never sends this field.
///
/// Available in API 1.39 to 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseNode {
    /// The address of the node's daemon, including the port.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// The number of CPUs of the node.
    ///
    /// JSON key: `Cpus`.
    #[doc(alias = "Cpus")]
    pub cpus: Option<i64>,

    /// The ID of the node's daemon.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The IP address of the node.
    ///
    /// JSON key: `IP`.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// The labels of the node's daemon.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The memory of the node, in bytes.
    ///
    /// JSON key: `Memory`.
    #[doc(alias = "Memory")]
    pub memory: Option<i64>,

    /// The host name of the node.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerInspectResponseNode {
    "Addr"   => addr:   optional,
    "Cpus"   => cpus:   optional,
    "ID"     => id:     optional,
    "IP"     => ip:     optional,
    "Labels" => labels: optional,
    "Memory" => memory: optional,
    "Name"   => name:   optional,
    ..?      => unknown,
} }
