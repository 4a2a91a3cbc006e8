// Written by `cargo xtask gen` from `Node` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ManagerStatus, NodeDescription, NodeStatus, ObjectVersion};
use super::super::v1_25::NodeSpec;

/// The definition `Node`.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Node {
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

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<NodeSpec>,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: Option<NodeDescription>,

    /// `Status` in JSON.
    ///
    /// API 1.32 and later.
    #[doc(alias = "Status")]
    pub status: Option<NodeStatus>,

    /// `ManagerStatus` in JSON.
    ///
    /// API 1.32 and later.
    #[doc(alias = "ManagerStatus")]
    pub manager_status: Option<ManagerStatus>,
}

support::object! { Node {
    "ID"            => id:             optional,
    "Version"       => version:        optional,
    "CreatedAt"     => created_at:     optional,
    "UpdatedAt"     => updated_at:     optional,
    "Spec"          => spec:           optional,
    "Description"   => description:    optional,
    "Status"        => status:         optional,
    "ManagerStatus" => manager_status: optional,
} }
