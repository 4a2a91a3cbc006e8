// Written by `cargo xtask gen` from `EndpointResource` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `EndpointResource`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointResource {
    /// `Name` in JSON.
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

support::object! { EndpointResource {
    "Name"        => name:         optional,
    "EndpointID"  => endpoint_id:  optional,
    "MacAddress"  => mac_address:  optional,
    "IPv4Address" => ipv4_address: optional,
    "IPv6Address" => ipv6_address: optional,
} }
