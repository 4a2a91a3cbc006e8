// Written by `cargo xtask gen` from `NetworkAttachment.Network.Spec.DriverConfiguration` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The driver that was asked for. `{}` for the swarm's ingress network, which gets the default.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentNetworkSpecDriverConfiguration {
    /// Which driver was asked for, such as `overlay`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Settings for the driver, by name, such as `encrypted`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetworkSpecDriverConfiguration {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
