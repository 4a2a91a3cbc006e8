// Written by `cargo xtask gen` from `IPAM.Config[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// One range of addresses of a network. A network with IPv4 and IPv6 has one of each.
///
/// All versions of the API.
#[doc(alias = "IPAMConfig")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IpamConfig {
    /// Addresses of `Subnet` that containers must not get, since something else has them.
    ///
    /// The keys are names for them, in general of hosts; the values are IP addresses.
    #[doc(alias = "AuxiliaryAddresses")]
    pub auxiliary_addresses: Option<BTreeMap<String, String>>,

    /// The address of the way out of the network. Without it, the address driver picks one, in general the first.
    ///
    /// Engines before Docker 29 may leave it out of replies if it was not asked for.
    #[doc(alias = "Gateway")]
    pub gateway: Option<String>,

    /// The part of `Subnet` from which containers get their addresses, in CIDR notation. Without it, all of `Subnet`.
    #[doc(alias = "IPRange")]
    pub ip_range: Option<String>,

    /// All addresses of the network, in CIDR notation, such as `172.20.0.0/16` or `fd00:ce::/64`.
    #[doc(alias = "Subnet")]
    pub subnet: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { IpamConfig {
    "AuxiliaryAddresses" => auxiliary_addresses: optional,
    "Gateway"            => gateway:             optional,
    "IPRange"            => ip_range:            optional,
    "Subnet"             => subnet:              optional,
    ..?                  => unknown,
} }
