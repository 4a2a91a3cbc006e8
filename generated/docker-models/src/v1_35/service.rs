// Written by `cargo xtask gen` from `Service` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpec;
use super::super::v1_25::ServiceUpdateStatus;
use super::super::v1_32::ObjectVersion;
use super::super::v1_34::ServiceEndpoint;

/// The definition `Service`.
///
/// All versions of the API. In this form: API 1.35 and 1.36.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
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
    pub spec: Option<ServiceSpec>,

    /// `Endpoint` in JSON.
    #[doc(alias = "Endpoint")]
    pub endpoint: Option<ServiceEndpoint>,

    /// `UpdateStatus` in JSON.
    #[doc(alias = "UpdateStatus")]
    pub update_status: Option<ServiceUpdateStatus>,

    /// `PreviousSpec` in JSON.
    #[doc(alias = "PreviousSpec")]
    pub previous_spec: Option<ServiceSpec>,
}

support::object! { Service {
    "ID"           => id:            optional,
    "Version"      => version:       optional,
    "CreatedAt"    => created_at:    optional,
    "UpdatedAt"    => updated_at:    optional,
    "Spec"         => spec:          optional,
    "Endpoint"     => endpoint:      optional,
    "UpdateStatus" => update_status: optional,
    "PreviousSpec" => previous_spec: optional,
} }
