// Written by `cargo xtask gen` from `IPAMStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SubnetStatus;
use std::collections::BTreeMap;

/// The definition `IPAMStatus`.
///
/// API 1.52 and later.
#[doc(alias = "IPAMStatus")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IpamStatus {
    /// `Subnets` in JSON.
    #[doc(alias = "Subnets")]
    pub subnets: Option<BTreeMap<String, SubnetStatus>>,
}

support::object! { IpamStatus {
    "Subnets" => subnets: optional,
} }
