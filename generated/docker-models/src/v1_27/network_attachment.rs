// Written by `cargo xtask gen` from `NetworkAttachment` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkAttachmentNetwork;

/// The attachment of a task to a swarm network, with the task's addresses.
///
/// Available in all API versions; this form: 1.27 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachment {
    /// The complete network object of the swarm, as it was when the task joined.
    ///
    /// JSON key: `Network`.
    #[doc(alias = "Network")]
    pub network: Option<NetworkAttachmentNetwork>,

    /// The addresses of the task on the network, such as `10.0.1.3/24`. Daemons do not use the prefix length.
    ///
    /// JSON key: `Addresses`.
    #[doc(alias = "Addresses")]
    pub addresses: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachment {
    "Network"   => network:   optional,
    "Addresses" => addresses: optional,
    ..?         => unknown,
} }
