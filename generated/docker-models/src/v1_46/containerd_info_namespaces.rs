// Written by `cargo xtask gen` from `ContainerdInfo.Namespaces` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ContainerdInfo.Namespaces`.
///
/// API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerdInfoNamespaces {
    /// `Containers` in JSON.
    ///
    /// Default: `"moby"`.
    #[doc(alias = "Containers")]
    pub containers: Option<String>,

    /// `Plugins` in JSON.
    ///
    /// Default: `"plugins.moby"`.
    #[doc(alias = "Plugins")]
    pub plugins: Option<String>,
}

support::object! { ContainerdInfoNamespaces {
    "Containers" => containers: optional,
    "Plugins"    => plugins:    optional,
} }
