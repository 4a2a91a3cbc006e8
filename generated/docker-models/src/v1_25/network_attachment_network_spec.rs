// Written by `cargo xtask gen` from `NetworkAttachment.Network.Spec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkAttachmentNetworkSpecDriverConfiguration;
use std::collections::BTreeMap;

/// The network configuration that was requested when the network was created.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachmentNetworkSpec {
    /// `true` if standalone containers may connect to the network, in addition to tasks of services. Omitted if `false`.
    ///
    /// JSON key: `Attachable`.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// The network that provides the configuration of this one, if there is one.
    ///
    /// JSON key: `ConfigFrom`.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<serde_json::Value>,

    /// The requested driver. `{}` for the swarm's ingress network, which uses the default driver.
    ///
    /// JSON key: `DriverConfiguration`.
    #[doc(alias = "DriverConfiguration")]
    pub driver_configuration: Option<NetworkAttachmentNetworkSpecDriverConfiguration>,

    /// The requested IP address management. The configuration in effect is in `IPAMOptions` of the network itself.
    ///
    /// JSON key: `IPAMOptions`.
    #[doc(alias = "IPAMOptions")]
    pub ipam_options: Option<serde_json::Value>,

    /// `true` if the network has IPv6 addresses. Omitted if `false`.
    ///
    /// JSON key: `IPv6Enabled`.
    #[doc(alias = "IPv6Enabled")]
    pub ipv6_enabled: Option<bool>,

    /// `true` if this is the swarm's ingress network, which routes traffic for published ports to the tasks. Omitted if
    /// `false`.
    ///
    /// JSON key: `Ingress`.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// `true` if the network has no external connectivity. Omitted if `false`.
    ///
    /// JSON key: `Internal`.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// The labels of the network.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The name of the network, such as `ingress`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The scope of the network: `swarm` for a network that spans the nodes.
    ///
    /// JSON key: `Scope`.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
