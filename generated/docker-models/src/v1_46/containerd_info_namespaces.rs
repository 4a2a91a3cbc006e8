// Written by `cargo xtask gen` from `ContainerdInfo.Namespaces` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The namespaces in containerd that the engine has for itself.
///
/// Both can be set in the engine's configuration. Other programs had better leave what is in them alone.
///
/// API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerdInfoNamespaces {
    /// The namespace for containers, `moby` unless configured.
    ///
    /// An engine that remaps users and keeps images in containerd adds the user and group ID to which `root` is mapped.
    ///
    /// Default: `"moby"`.
    #[doc(alias = "Containers")]
    pub containers: Option<String>,

    /// The namespace for plugins, `plugins.moby` unless configured.
    ///
    /// Where the one for containers has a user and group ID added, so does this one.
    ///
    /// Default: `"plugins.moby"`.
    #[doc(alias = "Plugins")]
    pub plugins: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerdInfoNamespaces {
    "Containers" => containers: optional,
    "Plugins"    => plugins:    optional,
    ..?          => unknown,
} }
