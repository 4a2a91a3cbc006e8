// Written by `cargo xtask gen` from `NetworkCreate/body` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ConfigReference, Ipam};
use std::collections::BTreeMap;

/// The request body of `POST /networks/create` (`NetworkCreate`).
///
/// API 1.40 and later. In this form: API 1.41 to 1.46. Before API 1.40 it was `NetworkCreateBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateRequest {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `CheckDuplicate` in JSON.
    #[doc(alias = "CheckDuplicate")]
    pub check_duplicate: Option<bool>,

    /// `Driver` in JSON.
    ///
    /// Default: `"bridge"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `Scope` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "Scope")]
    pub scope: Option<String>,

    /// `Internal` in JSON.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// `Attachable` in JSON.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

    /// `Ingress` in JSON.
    #[doc(alias = "Ingress")]
    pub ingress: Option<bool>,

    /// `ConfigOnly` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.41 and later.
    #[doc(alias = "ConfigOnly")]
    pub config_only: Option<bool>,

    /// `ConfigFrom` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "ConfigFrom")]
    pub config_from: Option<ConfigReference>,

    /// `IPAM` in JSON.
    #[doc(alias = "IPAM")]
    pub ipam: Option<Ipam>,

    /// `EnableIPv6` in JSON.
    #[doc(alias = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,
}

support::object! { NetworkCreateRequest {
    "Name"           => name:            required,
    "CheckDuplicate" => check_duplicate: optional,
    "Driver"         => driver:          optional,
    "Scope"          => scope:           optional,
    "Internal"       => internal:        optional,
    "Attachable"     => attachable:      optional,
    "Ingress"        => ingress:         optional,
    "ConfigOnly"     => config_only:     optional,
    "ConfigFrom"     => config_from:     optional,
    "IPAM"           => ipam:            optional,
    "EnableIPv6"     => enable_ipv6:     optional,
    "Options"        => options:         optional,
    "Labels"         => labels:          optional,
} }
