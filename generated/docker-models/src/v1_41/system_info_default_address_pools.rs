// Written by `cargo xtask gen` from `SystemInfo.DefaultAddressPools[]` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An address range, and the size of the subnets allocated from it.
///
/// Available in API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoDefaultAddressPools {
    /// The address range, in CIDR notation, such as `10.10.0.0/16`.
    ///
    /// JSON key: `Base`.
    #[doc(alias = "Base")]
    pub base: Option<String>,

    /// The prefix length of the subnets allocated from `Base`: `24` gives subnets of 256 addresses.
    ///
    /// JSON key: `Size`.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoDefaultAddressPools {
    "Base" => base:   optional,
    "Size" => size:   optional,
    ..?    => unknown,
} }
