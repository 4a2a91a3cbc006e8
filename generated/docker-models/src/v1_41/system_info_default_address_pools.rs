// Written by `cargo xtask gen` from `SystemInfo.DefaultAddressPools[]` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One range of addresses, and the size of the subnets it is cut into.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoDefaultAddressPools {
    /// The whole range in CIDR notation, such as `10.10.0.0/16`.
    #[doc(alias = "Base")]
    pub base: Option<String>,

    /// The prefix length of each subnet taken from `Base`; `24` gives subnets of 256 addresses.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoDefaultAddressPools {
    "Base" => base:   optional,
    "Size" => size:   optional,
    ..?    => unknown,
} }
