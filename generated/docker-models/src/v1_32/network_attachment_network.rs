// Written by `cargo xtask gen` from `NetworkAttachment.Network` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ObjectVersion;
use super::super::v1_25::{
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
};

/// The swarm's record of that network, complete, as it was when the task joined.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachmentNetwork {
    /// When the network was created.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The driver that serves the network, with the settings it ended up with.
    #[doc(alias = "DriverState")]
    pub driver_state: Option<NetworkAttachmentNetworkDriverState>,

    /// The network's identifier.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// How addresses on the network are in fact handed out: a `Driver`, and `Configs` with one `Subnet` and `Gateway` each.
    #[doc(alias = "IPAMOptions")]
    pub ipam_options: Option<serde_json::Value>,

    /// What was asked for when the network was created.
    #[doc(alias = "Spec")]
    pub spec: Option<NetworkAttachmentNetworkSpec>,

    /// When the network's record last changed.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// How often the network's record has changed.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,
}

support::object! { NetworkAttachmentNetwork {
    "CreatedAt"   => created_at:   optional,
    "DriverState" => driver_state: optional,
    "ID"          => id:           optional,
    "IPAMOptions" => ipam_options: optional,
    "Spec"        => spec:         optional,
    "UpdatedAt"   => updated_at:   optional,
    "Version"     => version:      optional,
} }
