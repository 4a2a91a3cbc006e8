// Written by `cargo xtask gen` from `ContainerdInfo` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerdInfoNamespaces;

/// The containerd that the engine works with. It helps in looking for faults and is of no other use.
///
/// API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerdInfo {
    /// Where that containerd listens, such as `/run/containerd/containerd.sock`.
    #[doc(alias = "Address")]
    pub address: Option<String>,

    /// The namespaces in containerd that the engine has for itself.
    ///
    /// Both can be set in the engine's configuration. Other programs had better leave what is in them alone.
    #[doc(alias = "Namespaces")]
    pub namespaces: Option<ContainerdInfoNamespaces>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerdInfo {
    "Address"    => address:    optional,
    "Namespaces" => namespaces: optional,
    ..?          => unknown,
} }
