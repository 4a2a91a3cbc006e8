// Written by `cargo xtask gen` from `Task.NetworksAttachments[].Network.Spec.DriverConfiguration` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `Task.NetworksAttachments[].Network.Spec.DriverConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskNetworksAttachmentsNetworkSpecDriverConfiguration {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { TaskNetworksAttachmentsNetworkSpecDriverConfiguration {
    "Name"    => name:    optional,
    "Options" => options: optional,
} }
