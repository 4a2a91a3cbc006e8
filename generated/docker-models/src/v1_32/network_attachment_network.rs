// Written by `cargo xtask gen` from `NetworkAttachment.Network` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ObjectVersion;
use super::super::v1_25::{NetworkAttachmentNetworkDriverState, NetworkAttachmentNetworkSpec};

/// The type of `NetworkAttachment.Network`.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAttachmentNetwork {
    /// `CreatedAt` in JSON.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `DriverState` in JSON.
    #[doc(alias = "DriverState")]
    pub driver_state: Option<NetworkAttachmentNetworkDriverState>,

    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `IPAMOptions` in JSON.
    #[doc(alias = "IPAMOptions")]
    pub ipam_options: Option<serde_json::Value>,

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<NetworkAttachmentNetworkSpec>,

    /// `UpdatedAt` in JSON.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// `Version` in JSON.
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
