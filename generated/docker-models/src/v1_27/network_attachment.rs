// Written by `cargo xtask gen` from `NetworkAttachment` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkAttachmentNetwork;

/// The definition `NetworkAttachment`.
///
/// All versions of the API. In this form: API 1.27 to 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachment {
    /// `Network` in JSON.
    #[doc(alias = "Network")]
    pub network: Option<NetworkAttachmentNetwork>,

    /// `Addresses` in JSON.
    #[doc(alias = "Addresses")]
    pub addresses: Option<Vec<String>>,
}

support::object! { NetworkAttachment {
    "Network"   => network:   optional,
    "Addresses" => addresses: optional,
} }
