// Written by `cargo xtask gen` from `NetworkAttachment.Network.Spec.DriverConfiguration` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The requested driver. `{}` for the swarm's ingress network, which uses the default driver.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentNetworkSpecDriverConfiguration {
    /// The name of the requested driver, such as `overlay`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The options of the driver, such as `encrypted`.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetworkSpecDriverConfiguration {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
