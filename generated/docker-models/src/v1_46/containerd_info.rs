// Written by `cargo xtask gen` from `ContainerdInfo` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerdInfoNamespaces;

/// The definition `ContainerdInfo`.
///
/// API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerdInfo {
    /// `Address` in JSON.
    #[doc(alias = "Address")]
    pub address: Option<String>,

    /// `Namespaces` in JSON.
    #[doc(alias = "Namespaces")]
    pub namespaces: Option<ContainerdInfoNamespaces>,
}

support::object! { ContainerdInfo {
    "Address"    => address:    optional,
    "Namespaces" => namespaces: optional,
} }
