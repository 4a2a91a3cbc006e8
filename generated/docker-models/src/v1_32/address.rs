// Written by `cargo xtask gen` from `Address` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An IP address together with the length of its network's prefix.
///
/// Met in the lists of secondary addresses of a container, which engines no longer fill.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Address {
    /// The IPv4 or IPv6 address as text, without a prefix length.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// How many leading bits of `Addr` name the network, such as `16` for `172.17.0.2/16`.
    #[doc(alias = "PrefixLen")]
    pub prefix_len: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Address {
    "Addr"      => addr:       optional,
    "PrefixLen" => prefix_len: optional,
    ..?         => unknown,
} }
