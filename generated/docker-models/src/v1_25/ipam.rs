// Written by `cargo xtask gen` from `IPAM` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IpamConfig;
use std::collections::BTreeMap;

/// The IP address management (IPAM) of a network. Set when the network is created, and returned on inspection.
///
/// Available in all API versions.
#[doc(alias = "IPAM")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ipam {
    /// The IPAM driver: `default` for the built-in driver, `null` for a driver that assigns no addresses, or the name of
    /// a plugin.
    ///
    /// Default: `"default"`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The address pools, one for each subnet. If omitted, the daemon selects an unused subnet from its default pools.
    /// May be `null` or empty, as for the networks `host` and `none`.
    ///
    /// API 1.41 and later: Each entry: An address pool of a network. A network with IPv4 and IPv6 has one of each.
    ///
    /// JSON key: `Config`.
    #[doc(alias = "Config")]
    pub config: Option<Vec<IpamConfig>>,

    /// The options of the IPAM driver. `null` or empty if there are none.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Ipam {
    "Driver"  => driver:  optional,
    "Config"  => config:  optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
