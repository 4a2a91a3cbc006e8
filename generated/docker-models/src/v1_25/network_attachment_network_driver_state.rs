// Written by `cargo xtask gen` from `NetworkAttachment.Network.DriverState` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The driver that serves the network, with the settings it ended up with.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkAttachmentNetworkDriverState {
    /// Which driver it is, usually `overlay`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The driver's settings, including those it chose itself, such as the VXLAN number under
    /// `com.docker.network.driver.overlay.vxlanid_list`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetworkDriverState {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
