// Written by `cargo xtask gen` from `Task.NetworksAttachments[]` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskNetworksAttachmentsNetwork;

/// The type of `Task.NetworksAttachments[]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskNetworksAttachments {
    /// `Addresses` in JSON.
    #[doc(alias = "Addresses")]
    pub addresses: Option<Vec<String>>,

    /// `Network` in JSON.
    #[doc(alias = "Network")]
    pub network: Option<TaskNetworksAttachmentsNetwork>,
}

support::object! { TaskNetworksAttachments {
    "Addresses" => addresses: optional,
    "Network"   => network:   optional,
} }
