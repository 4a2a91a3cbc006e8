// Written by `cargo xtask gen` from `IPAM` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IpamConfig;
use std::collections::BTreeMap;

/// How a network hands out addresses (IP address management). One sends it when creating a network and reads it
/// back on inspection.
///
/// All versions of the API.
#[doc(alias = "IPAM")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ipam {
    /// The address management driver. `default` is the one built in, `null` hands out nothing, any other is a
    /// plugin.
    ///
    /// Default: `"default"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The address pools, one for each subnet. Without any, the engine picks a free subnet from its default pools.
    /// May be `null` or empty, as for the networks `host` and `none`.
    ///
    /// API 1.41 and later: Each entry: One range of addresses of a network. A network with IPv4 and IPv6 has one of each.
    #[doc(alias = "Config")]
    pub config: Option<Vec<IpamConfig>>,

    /// Settings for the address management driver, by name. `null` or empty if there are none.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Ipam {
    "Driver"  => driver:  optional,
    "Config"  => config:  optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
