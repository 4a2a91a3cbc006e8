// Written by `cargo xtask gen` from `IPAM.Config[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// An address pool of a network. A network with IPv4 and IPv6 has one of each.
///
/// Available in all API versions.
#[doc(alias = "IPAMConfig")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IpamConfig {
    /// Addresses in `Subnet` that are in use elsewhere and are not assigned to containers.
    ///
    /// The keys are names for the addresses, usually host names; the values are IP addresses.
    ///
    /// JSON key: `AuxiliaryAddresses`.
    #[doc(alias = "AuxiliaryAddresses")]
    pub auxiliary_addresses: Option<BTreeMap<String, String>>,

    /// The address of the gateway. If omitted, the IPAM driver selects one, usually the first address.
    ///
    /// Docker Engine before 29 may omit it from responses if it was not requested.
    ///
    /// JSON key: `Gateway`.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// The part of `Subnet` from which container addresses are allocated, in CIDR notation. If omitted, the whole
    /// `Subnet` is used.
    ///
    /// JSON key: `IPRange`.
    #[doc(alias = "IPRange")]
    pub ip_range: Option<String>,

    /// The subnet of the network, in CIDR notation, such as `172.20.0.0/16` or `fd00:ce::/64`.
    ///
    /// JSON key: `Subnet`.
    #[doc(alias = "Subnet")]
    pub subnet: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { IpamConfig {
    "AuxiliaryAddresses" => auxiliary_addresses: optional,
    "Gateway"            => gateway:             optional,
    "IPRange"            => ip_range:            optional,
    "Subnet"             => subnet:              optional,
    ..?                  => unknown,
} }
