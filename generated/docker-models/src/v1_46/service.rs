// Written by `cargo xtask gen` from `Service` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpec;
use super::super::v1_25::ServiceUpdateStatus;
use super::super::v1_32::ObjectVersion;
use super::super::v1_37::ServiceEndpoint;
use super::super::v1_41::{ServiceJobStatus, ServiceServiceStatus};

/// The definition `Service`.
///
/// All versions of the API. In this form: API 1.46 and 1.47.
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

    /// `ServiceStatus` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "ServiceStatus")]
    pub service_status: Option<ServiceServiceStatus>,

    /// `JobStatus` in JSON.
    ///
    /// API 1.41 and later.
    #[doc(alias = "JobStatus")]
    pub job_status: Option<ServiceJobStatus>,

    /// `PreviousSpec` in JSON.
    #[doc(alias = "PreviousSpec")]
    pub previous_spec: Option<ServiceSpec>,
}

support::object! { Service {
    "ID"            => id:             optional,
    "Version"       => version:        optional,
    "CreatedAt"     => created_at:     optional,
    "UpdatedAt"     => updated_at:     optional,
    "Spec"          => spec:           optional,
    "Endpoint"      => endpoint:       optional,
    "UpdateStatus"  => update_status:  optional,
    "ServiceStatus" => service_status: optional,
    "JobStatus"     => job_status:     optional,
    "PreviousSpec"  => previous_spec:  optional,
} }
