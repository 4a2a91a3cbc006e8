// Written by `cargo xtask gen` from `NetworkCreate/body` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::Ipam;
use std::collections::BTreeMap;

/// The request body of `POST /networks/create` (`NetworkCreate`).
///
/// API 1.39 and earlier. In this form: API 1.27 and 1.28. Since API 1.40 it is `NetworkCreateRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateBody {
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

    /// `Internal` in JSON.
    #[doc(alias = "Internal")]
    pub internal: Option<bool>,

    /// `Attachable` in JSON.
    ///
    /// API 1.27 to 1.39.
    #[doc(alias = "Attachable")]
    pub attachable: Option<bool>,

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

support::object! { NetworkCreateBody {
    "Name"           => name:            required,
    "CheckDuplicate" => check_duplicate: optional,
    "Driver"         => driver:          optional,
    "Internal"       => internal:        optional,
    "Attachable"     => attachable:      optional,
    "IPAM"           => ipam:            optional,
    "EnableIPv6"     => enable_ipv6:     optional,
    "Options"        => options:         optional,
    "Labels"         => labels:          optional,
} }
