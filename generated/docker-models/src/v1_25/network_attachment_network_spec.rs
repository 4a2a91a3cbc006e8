// Written by `cargo xtask gen` from `NetworkAttachment.Network.Spec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkAttachmentNetworkSpecDriverConfiguration;
use std::collections::BTreeMap;

/// The type of `NetworkAttachment.Network.Spec`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachmentNetworkSpec {
    /// `Attachable` in JSON.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// `ConfigFrom` in JSON.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<serde_json::Value>,

    /// `DriverConfiguration` in JSON.
    #[doc(alias = "DriverConfiguration")]
    pub driver_configuration: Option<NetworkAttachmentNetworkSpecDriverConfiguration>,

    /// `IPAMOptions` in JSON.
    #[doc(alias = "IPAMOptions")]
    pub ipam_options: Option<serde_json::Value>,

    /// `IPv6Enabled` in JSON.
    #[doc(alias = "IPv6Enabled")]
    pub ipv6_enabled: Option<bool>,

    /// `Ingress` in JSON.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// `Internal` in JSON.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Scope` in JSON.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,
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
} }
