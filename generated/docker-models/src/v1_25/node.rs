// Written by `cargo xtask gen` from `Node` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NodeDescription, NodeSpec, NodeVersion};

/// The definition `Node`.
///
/// All versions of the API. In this form: API 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Node {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: Option<NodeVersion>,

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
}

support::object! { Node {
    "ID"          => id:          optional,
    "Version"     => version:     optional,
    "CreatedAt"   => created_at:  optional,
    "UpdatedAt"   => updated_at:  optional,
    "Spec"        => spec:        optional,
    "Description" => description: optional,
} }
