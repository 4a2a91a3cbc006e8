// Written by `cargo xtask gen` from `SubnetStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The number of used and available addresses of a subnet.
///
/// Available in API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubnetStatus {
    /// The number of the subnet's addresses that cannot be assigned. Includes the network, gateway and broadcast
    /// addresses, so that it is not zero for an empty network. Larger numbers are reported as 2^64 - 1.
    ///
    /// JSON key: `IPsInUse`.
    #[doc(alias = "IPsInUse")]
    pub ips_in_use: Option<u64>,

    /// The number of addresses available for automatic assignment, in the pool's `IPRange` or, if it has none, in the
    /// subnet. Larger numbers are reported as 2^64 - 1.
    ///
    /// JSON key: `DynamicIPsAvailable`.
    #[doc(alias = "DynamicIPsAvailable")]
    pub dynamic_ips_available: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SubnetStatus {
    "IPsInUse"            => ips_in_use:            optional,
    "DynamicIPsAvailable" => dynamic_ips_available: optional,
    ..?                   => unknown,
} }
