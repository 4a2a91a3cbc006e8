// Written by `cargo xtask gen` from `ContainerInspect/200.Node` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The machine that the container is on, in replies of the standalone Swarm that predates swarm mode.
///
/// An engine by itself never sends it.
///
/// API 1.39 to 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerInspectResponseNode {
    /// The address of the node's engine, with the port.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// The number of processors of the node.
    #[doc(alias = "Cpus")]
    pub cpus: Option<i64>,

    /// The ID of the node's engine.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The IP address of the node.
    #[doc(alias = "IP")]
    pub ip: Option<String>,

    /// The labels of the node's engine.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The memory of the node, in bytes.
    #[doc(alias = "Memory")]
    pub memory: Option<i64>,

    /// The host name of the node.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
