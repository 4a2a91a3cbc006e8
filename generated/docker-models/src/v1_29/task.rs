// Written by `cargo xtask gen` from `Task` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpec;
use super::super::v1_25::{TaskState, TaskStatus};
use super::super::v1_27::{NetworkAttachment, ObjectVersion};
use std::collections::BTreeMap;

/// The definition `Task`.
///
/// All versions of the API. In this form: API 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// `CreatedAt` in JSON.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `UpdatedAt` in JSON.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<TaskSpec>,

    /// `ServiceID` in JSON.
    #[doc(alias = "ServiceID")]
    pub service_id: Option<String>,

    /// `Slot` in JSON.
    #[doc(alias = "Slot")]
    pub slot: Option<i64>,

    /// `NodeID` in JSON.
    #[doc(alias = "NodeID")]
    pub node_id: Option<String>,

    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: Option<TaskStatus>,

    /// `DesiredState` in JSON.
    #[doc(alias = "DesiredState")]
    pub desired_state: Option<TaskState>,

    /// `NetworksAttachments` in JSON.
    #[doc(alias = "NetworksAttachments")]
    pub networks_attachments: Option<Vec<NetworkAttachment>>,
}

support::object! { Task {
    "ID"                  => id:                   optional,
    "Version"             => version:              optional,
    "CreatedAt"           => created_at:           optional,
    "UpdatedAt"           => updated_at:           optional,
    "Name"                => name:                 optional,
    "Labels"              => labels:               optional,
    "Spec"                => spec:                 optional,
    "ServiceID"           => service_id:           optional,
    "Slot"                => slot:                 optional,
    "NodeID"              => node_id:              optional,
    "Status"              => status:               optional,
    "DesiredState"        => desired_state:        optional,
    "NetworksAttachments" => networks_attachments: optional,
} }
