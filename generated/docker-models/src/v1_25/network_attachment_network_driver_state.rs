// Written by `cargo xtask gen` from `NetworkAttachment.Network.DriverState` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The driver of the network, with the options in effect.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentNetworkDriverState {
    /// The name of the driver, usually `overlay`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The options of the driver, including those it set itself, such as the VXLAN ID in
    /// `com.docker.network.driver.overlay.vxlanid_list`.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetworkDriverState {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
