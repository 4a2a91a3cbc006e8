// Written by `cargo xtask gen` from `NetworkAttachment` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkAttachmentNetwork;

/// One swarm network that a task is on, with the addresses it got there.
///
/// All versions of the API. In this form: API 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachment {
    /// The swarm's record of that network, complete, as it was when the task joined.
    #[doc(alias = "Network")]
    pub network: Option<NetworkAttachmentNetwork>,

    /// The task's own addresses on the network, such as `10.0.1.3/24`. The prefix length after the slash tells nothing that
    /// engines make use of.
    #[doc(alias = "Addresses")]
    pub addresses: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachment {
    "Network"   => network:   optional,
    "Addresses" => addresses: optional,
    ..?         => unknown,
} }
