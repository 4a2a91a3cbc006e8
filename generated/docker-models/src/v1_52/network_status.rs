// Written by `cargo xtask gen` from `NetworkStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IpamStatus;

/// The operational status of a network.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkStatus {
    /// The usage of the network's address pools. An empty object for networks without pools, such as `host` and `none`.
    ///
    /// JSON key: `IPAM`.
    #[doc(alias = "IPAM")]
    pub ipam: Option<IpamStatus>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkStatus {
    "IPAM" => ipam:   optional,
    ..?    => unknown,
} }
