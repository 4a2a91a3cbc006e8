// Written by `cargo xtask gen` from `NetworkConfig.SecondaryIPAddresses[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An IP address and the prefix length of its network.
///
/// Items of a container's lists of secondary addresses, which daemons no longer populate.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfigSecondaryIpAddresses {
    /// The IPv4 or IPv6 address, without the prefix length.
    ///
    /// JSON key: `Addr`.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// The length of the network prefix of `Addr`, in bits: `16` for `172.17.0.2/16`.
    ///
    /// JSON key: `PrefixLen`.
    #[doc(alias = "PrefixLen")]
    pub prefix_len: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkConfigSecondaryIpAddresses {
    "Addr"      => addr:       optional,
    "PrefixLen" => prefix_len: optional,
    ..?         => unknown,
} }
