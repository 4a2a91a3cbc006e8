// Written by `cargo xtask gen` from `NetworkAttachment.Network.Spec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkAttachmentNetworkSpecDriverConfiguration;
use std::collections::BTreeMap;

/// What was asked for when the network was created.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachmentNetworkSpec {
    /// Whether plain containers may join the network, not only tasks of services. Left out when false.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// Which other network supplies the configuration of this one, if one does.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<serde_json::Value>,

    /// The driver that was asked for. `{}` for the swarm's ingress network, which gets the default.
    #[doc(alias = "DriverConfiguration")]
    pub driver_configuration: Option<NetworkAttachmentNetworkSpecDriverConfiguration>,

    /// How addresses were asked to be handed out. The outcome stands in `IPAMOptions` of the network itself.
    #[doc(alias = "IPAMOptions")]
    pub ipam_options: Option<serde_json::Value>,

    /// Whether the network has IPv6 addresses. Left out when false.
    #[doc(alias = "IPv6Enabled")]
    pub ipv6_enabled: Option<bool>,

    /// Whether this is the swarm's ingress network, which brings traffic for published ports to the tasks. Left out when
    /// false.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// Whether the network has no way to the outside. Left out when false.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// Free-form labels on the network.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// What the network is called, such as `ingress`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// How far the network reaches: `swarm` for one that spans the nodes.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetworkSpec {
    "Attachable"          => attachable:           optional,
    "ConfigFrom"          => config_from:          optional,
    "DriverConfiguration" => driver_configuration: optional,
    "IPAMOptions"         => ipam_options:         optional,
    "IPv6Enabled"         => ipv6_enabled:         optional,
    "Ingress"             => ingress:              optional,
    "Internal"            => internal:             optional,
    "Labels"              => labels:               optional,
    "Name"                => name:                 optional,
    "Scope"               => scope:                optional,
    ..?                   => unknown,
} }
