// Written by `cargo xtask gen` from `ContainerdInfo` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerdInfoNamespaces;

/// The containerd instance that the daemon uses. For debugging only.
///
/// Available in API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerdInfo {
    /// The address of the containerd socket, such as `/run/containerd/containerd.sock`.
    ///
    /// JSON key: `Address`.
    #[doc(alias = "Address")]
    pub address: Option<String>,

    /// The containerd namespaces that the daemon uses exclusively.
    ///
    /// Both are configurable in the daemon. Other programs should not modify their contents.
    ///
    /// JSON key: `Namespaces`.
    #[doc(alias = "Namespaces")]
    pub namespaces: Option<ContainerdInfoNamespaces>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerdInfo {
    "Address"    => address:    optional,
    "Namespaces" => namespaces: optional,
    ..?          => unknown,
} }
