// Written by `cargo xtask gen` from `NetworkInspect` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointResource, Network, NetworkStatus};
use super::super::v1_41::{ConfigReference, Ipam, PeerInfo};
use std::collections::BTreeMap;

/// The definition `NetworkInspect`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkInspect {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `Created` in JSON.
    #[doc(alias = "Created")]
    pub created: Option<support::Timestamp>,

    /// `Scope` in JSON.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,

    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `EnableIPv4` in JSON.
    #[doc(alias = "EnableIPv4")]
    pub enable_ipv4: Option<bool>,

    /// `EnableIPv6` in JSON.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// `IPAM` in JSON.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// `Internal` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// `Attachable` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// `Ingress` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// `ConfigFrom` in JSON.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<ConfigReference>,

    /// `ConfigOnly` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "ConfigOnly")]
    pub config_only: Option<bool>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Peers` in JSON.
    #[doc(alias = "Peers")]
    pub peers: Option<Vec<PeerInfo>>,

    /// `Containers` in JSON.
    #[doc(alias = "Containers")]
    pub containers: Option<BTreeMap<String, EndpointResource>>,

    /// `Services` in JSON.
    #[doc(alias = "Services")]
    pub services: Option<BTreeMap<String, serde_json::Value>>,

    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: Option<NetworkStatus>,
}

support::object! { NetworkInspect {
    "Name"       => name:        optional,
    "Id"         => id:          optional,
    "Created"    => created:     optional,
    "Scope"      => scope:       optional,
    "Driver"     => driver:      optional,
    "EnableIPv4" => enable_ipv4: optional,
    "EnableIPv6" => enable_ipv6: optional,
    "IPAM"       => ipam:        optional,
    "Internal"   => internal:    optional,
    "Attachable" => attachable:  optional,
    "Ingress"    => ingress:     optional,
    "ConfigFrom" => config_from: optional,
    "ConfigOnly" => config_only: optional,
    "Options"    => options:     optional,
    "Labels"     => labels:      optional,
    "Peers"      => peers:       optional,
    "Containers" => containers:  optional,
    "Services"   => services:    optional,
    "Status"     => status:      optional,
} }

#[allow(deprecated)]
impl From<Network> for NetworkInspect {
    #[inline]
    fn from(part: Network) -> Self {
        let Network {
            name, id, created, scope, driver, enable_ipv4, enable_ipv6, ipam, internal, attachable,
            ingress, config_from, config_only, options, labels, peers,
        } = part;
        Self {
            name, id, created, scope, driver, enable_ipv4, enable_ipv6, ipam, internal, attachable,
            ingress, config_from, config_only, options, labels, peers, ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<NetworkInspect> for Network {
    #[inline]
    fn from(whole: NetworkInspect) -> Self {
        let NetworkInspect {
            name, id, created, scope, driver, enable_ipv4, enable_ipv6, ipam, internal, attachable,
            ingress, config_from, config_only, options, labels, peers, ..
        } = whole;
        Self {
            name, id, created, scope, driver, enable_ipv4, enable_ipv6, ipam, internal, attachable,
            ingress, config_from, config_only, options, labels, peers,
        }
    }
}
