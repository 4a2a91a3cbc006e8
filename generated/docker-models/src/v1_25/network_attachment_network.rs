// Written by `cargo xtask gen` from `NetworkAttachment.Network` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec,
    NetworkAttachmentNetworkVersion,
};

/// The complete network object of the swarm, as it was when the task joined.
///
/// Available in all API versions; this form: 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachmentNetwork {
    /// The time at which the network was created.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The driver of the network, with the options in effect.
    ///
    /// JSON key: `DriverState`.
    #[doc(alias = "DriverState")]
    pub driver_state: Option<NetworkAttachmentNetworkDriverState>,

    /// The ID of the network.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The IP address management in effect: a `Driver`, and `Configs` with a `Subnet` and a `Gateway` each.
    ///
    /// JSON key: `IPAMOptions`.
    #[doc(alias = "IPAMOptions")]
    pub ipam_options: Option<serde_json::Value>,

    /// The network configuration that was requested when the network was created.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<NetworkAttachmentNetworkSpec>,

    /// The time at which the network object was last updated.
    ///
    /// JSON key: `UpdatedAt`.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The version of the network object.
    ///
    /// JSON key: `Version`.
    #[doc(alias = "Version")]
    pub version: Option<NetworkAttachmentNetworkVersion>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkAttachmentNetwork {
    "CreatedAt"   => created_at:   optional,
    "DriverState" => driver_state: optional,
    "ID"          => id:           optional,
    "IPAMOptions" => ipam_options: optional,
    "Spec"        => spec:         optional,
    "UpdatedAt"   => updated_at:   optional,
    "Version"     => version:      optional,
    ..?           => unknown,
} }
