// Written by `cargo xtask gen` from `IPAMStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SubnetStatus;
use std::collections::BTreeMap;

/// The usage of a network's IP address pools.
///
/// Available in API 1.52 and later.
#[doc(alias = "IPAMStatus")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IpamStatus {
    /// The status of each subnet, by its CIDR notation, such as `172.17.0.0/16`. Omitted if the network has no subnets.
    ///
    /// JSON key: `Subnets`.
    #[doc(alias = "Subnets")]
    pub subnets: Option<BTreeMap<String, SubnetStatus>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { IpamStatus {
    "Subnets" => subnets: optional,
    ..?       => unknown,
} }
