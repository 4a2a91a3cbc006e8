// Written by `cargo xtask gen` from `Network` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_41::{ConfigReference, Ipam, PeerInfo};
use std::collections::BTreeMap;

/// The definition `Network`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

    /// `EnableIPv4` in JSON.
    ///
    /// API 1.47 and later.
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
    ///
    /// API 1.27 and later.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// `Ingress` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and later.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// `ConfigFrom` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<ConfigReference>,

    /// `ConfigOnly` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.30 and later.
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
}

support::object! { Network {
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
} }
