// Written by `cargo xtask gen` from `Address` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Address`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Address {
    /// `Addr` in JSON.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,

    /// `PrefixLen` in JSON.
    #[doc(alias = "PrefixLen")]
    pub prefix_len: Option<i64>,
}

support::object! { Address {
    "Addr"      => addr:       optional,
    "PrefixLen" => prefix_len: optional,
} }
