// Written by `cargo xtask gen` from `IPAMStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SubnetStatus;
use std::collections::BTreeMap;

/// How far a network's pools of IP addresses are used up.
///
/// API 1.52 and later.
#[doc(alias = "IPAMStatus")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IpamStatus {
    /// The state of each subnet, by its CIDR notation, such as `172.17.0.0/16`. Absent when the network has no subnets.
    #[doc(alias = "Subnets")]
    pub subnets: Option<BTreeMap<String, SubnetStatus>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { IpamStatus {
    "Subnets" => subnets: optional,
    ..?       => unknown,
} }
