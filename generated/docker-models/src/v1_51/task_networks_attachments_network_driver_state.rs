// Written by `cargo xtask gen` from `Task.NetworksAttachments[].Network.DriverState` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `Task.NetworksAttachments[].Network.DriverState`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskNetworksAttachmentsNetworkDriverState {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { TaskNetworksAttachmentsNetworkDriverState {
    "Name"    => name:    optional,
    "Options" => options: optional,
} }
