// Written by `cargo xtask gen` from `SubnetStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How many addresses of a subnet are taken, and how many are left.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubnetStatus {
    /// Addresses of the subnet that nobody else can have. The network, gateway and broadcast addresses count too, so it is
    /// not zero on an empty network. Larger numbers are reported as 2^64 - 1.
    #[doc(alias = "IPsInUse")]
    pub ips_in_use: Option<u64>,

    /// How many addresses are left for automatic assignment: those of the pool's `IPRange`, or of the subnet where there is
    /// none. Larger numbers are reported as 2^64 - 1.
    #[doc(alias = "DynamicIPsAvailable")]
    pub dynamic_ips_available: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SubnetStatus {
    "IPsInUse"            => ips_in_use:            optional,
    "DynamicIPsAvailable" => dynamic_ips_available: optional,
    ..?                   => unknown,
} }
