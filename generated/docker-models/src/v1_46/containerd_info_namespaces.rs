// Written by `cargo xtask gen` from `ContainerdInfo.Namespaces` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The containerd namespaces that the daemon uses exclusively.
///
/// Both are configurable in the daemon. Other programs should not modify their contents.
///
/// Available in API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerdInfoNamespaces {
    /// The namespace for containers. Defaults to `moby`.
    ///
    /// A daemon that remaps user namespaces and uses the containerd image store appends the user and group ID that `root`
    /// is mapped to.
    ///
    /// Default: `"moby"`.
    ///
    /// JSON key: `Containers`.
    #[doc(alias = "Containers")]
    pub containers: Option<String>,

    /// The namespace for plugins. Defaults to `plugins.moby`.
    ///
    /// If a user and group ID is appended to the namespace for containers, it is appended to this one too.
    ///
    /// Default: `"plugins.moby"`.
    ///
    /// JSON key: `Plugins`.
    #[doc(alias = "Plugins")]
    pub plugins: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerdInfoNamespaces {
    "Containers" => containers: optional,
    "Plugins"    => plugins:    optional,
    ..?          => unknown,
} }
