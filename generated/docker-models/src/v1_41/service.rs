// Written by `cargo xtask gen` from `Service` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ServiceJobStatus, ServiceServiceStatus, ServiceSpec};
use super::super::v1_25::ServiceUpdateStatus;
use super::super::v1_27::ObjectVersion;
use super::super::v1_37::ServiceEndpoint;

/// A service of a swarm: its specification and its current state, as returned by [`ServiceInspect`] and [`ServiceList`].
///
/// Available in all API versions; this form: 1.41.
///
#[doc = operation!("ServiceInspect")]
#[doc = operation!("ServiceList")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// The ID of the service in the swarm: 25 lowercase letters and digits. It never changes.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The version of the service. Pass its `Index` to [`ServiceUpdate`], which uses it to reject updates that are not
    /// based on the latest version.
    ///
    /// JSON key: `Version`.
    ///
    #[doc = operation!("ServiceUpdate")]
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// The creation time of the service, in RFC 3339 format with nanoseconds.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The time at which the service was last updated, in RFC 3339 format with nanoseconds. Changes made by the swarm
    /// itself are included.
    ///
    /// JSON key: `UpdatedAt`.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The current specification. To update a service, retrieve it, modify it, and send the complete specification.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<Box<ServiceSpec>>,

    /// The ports and virtual IP addresses assigned to the service.
    ///
    /// JSON key: `Endpoint`.
    #[doc(alias = "Endpoint")]
    pub endpoint: Option<ServiceEndpoint>,

    /// The progress of the latest update or rollback. Omitted until the service is first updated.
    ///
    /// JSON key: `UpdateStatus`.
    #[doc(alias = "UpdateStatus")]
    pub update_status: Option<ServiceUpdateStatus>,

    /// The task counts of the service. Sent only by [`ServiceList`], if the request sets `status`.
    ///
    /// JSON key: `ServiceStatus`. Available in API 1.41 and later.
    ///
    #[doc = operation!("ServiceList")]
    #[doc(alias = "ServiceStatus")]
    pub service_status: Option<ServiceServiceStatus>,

    /// The current iteration of a job, and its start time. Present only for the modes `ReplicatedJob` and `GlobalJob`.
    ///
    /// JSON key: `JobStatus`. Available in API 1.41 and later.
    #[doc(alias = "JobStatus")]
    pub job_status: Option<ServiceJobStatus>,

    /// The specification before the last update, which a rollback restores. Omitted if there was no update, or if it has
    /// been rolled back.
    ///
    /// JSON key: `PreviousSpec`.
    #[doc(alias = "PreviousSpec")]
    pub previous_spec: Option<Box<ServiceSpec>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    ..?             => unknown,
} }
