// Written by `cargo xtask gen` from `Network` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{Ipam, NetworkContainer, NetworkPeers};
use std::collections::BTreeMap;

/// The definition `Network`.
///
/// All versions of the API. In this form: API 1.27 and 1.28.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
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

    /// `EnableIPv6` in JSON.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// `IPAM` in JSON.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// `Internal` in JSON.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// `Attachable` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// `Containers` in JSON.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "Containers")]
    pub containers: Option<BTreeMap<String, NetworkContainer>>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Services` in JSON.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "Services")]
    pub services: Option<BTreeMap<String, serde_json::Value>>,

    /// `Peers` in JSON.
    #[doc(alias = "Peers")]
    pub peers: Option<Vec<NetworkPeers>>,
}

support::object! { Network {
    "Name"       => name:        optional,
    "Id"         => id:          optional,
    "Created"    => created:     optional,
    "Scope"      => scope:       optional,
    "Driver"     => driver:      optional,
    "EnableIPv6" => enable_ipv6: optional,
    "IPAM"       => ipam:        optional,
    "Internal"   => internal:    optional,
    "Attachable" => attachable:  optional,
    "Containers" => containers:  optional,
    "Options"    => options:     optional,
    "Labels"     => labels:      optional,
    "Services"   => services:    optional,
    "Peers"      => peers:       optional,
} }
