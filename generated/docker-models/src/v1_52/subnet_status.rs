// Written by `cargo xtask gen` from `SubnetStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `SubnetStatus`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubnetStatus {
    /// `IPsInUse` in JSON.
    #[doc(alias = "IPsInUse")]
    pub ips_in_use: Option<u64>,

    /// `DynamicIPsAvailable` in JSON.
    #[doc(alias = "DynamicIPsAvailable")]
    pub dynamic_ips_available: Option<u64>,
}

support::object! { SubnetStatus {
    "IPsInUse"            => ips_in_use:            optional,
    "DynamicIPsAvailable" => dynamic_ips_available: optional,
} }
