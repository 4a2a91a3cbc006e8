// Written by `cargo xtask gen` from `IPAMConfig` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `IPAMConfig`.
///
/// API 1.41 and later.
#[doc(alias = "IPAMConfig")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IpamConfig {
    /// `Subnet` in JSON.
    #[doc(alias = "Subnet")]
    pub subnet: Option<String>,

    /// `IPRange` in JSON.
    #[doc(alias = "IPRange")]
    pub ip_range: Option<String>,

    /// `Gateway` in JSON.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// `AuxiliaryAddresses` in JSON.
    #[doc(alias = "AuxiliaryAddresses")]
    pub auxiliary_addresses: Option<BTreeMap<String, String>>,
}

support::object! { IpamConfig {
    "Subnet"             => subnet:              optional,
    "IPRange"            => ip_range:            optional,
    "Gateway"            => gateway:             optional,
    "AuxiliaryAddresses" => auxiliary_addresses: optional,
} }
