// Written by `cargo xtask gen` from `NetworkContainer` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NetworkContainer`.
///
/// API 1.51 and earlier. In this form: API 1.30 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkContainer {
    /// `Name` in JSON.
    ///
    /// API 1.30 to 1.51.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `EndpointID` in JSON.
    #[doc(alias = "EndpointID")]
    pub endpoint_id: Option<String>,

    /// `MacAddress` in JSON.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// `IPv4Address` in JSON.
    #[doc(alias = "IPv4Address")]
    pub ipv4_address: Option<String>,

    /// `IPv6Address` in JSON.
    #[doc(alias = "IPv6Address")]
    pub ipv6_address: Option<String>,
}

support::object! { NetworkContainer {
    "Name"        => name:         optional,
    "EndpointID"  => endpoint_id:  optional,
    "MacAddress"  => mac_address:  optional,
    "IPv4Address" => ipv4_address: optional,
    "IPv6Address" => ipv6_address: optional,
} }
