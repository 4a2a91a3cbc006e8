// Written by `cargo xtask gen` from `Service` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpec;
use super::super::v1_25::ServiceUpdateStatus;
use super::super::v1_27::ObjectVersion;
use super::super::v1_37::ServiceEndpoint;
use super::super::v1_41::{ServiceJobStatus, ServiceServiceStatus};

/// A service of a swarm: what was asked for, and what the swarm made of it. `ServiceInspect` and `ServiceList`
/// return it.
///
/// All versions of the API. In this form: API 1.44.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// Identifier that the swarm gave the service, 25 lower-case letters and digits. It never changes.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Counter that rises with each change of the service. `ServiceUpdate` wants its `Index`, as proof that the
    /// update is based on the latest state.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// When the service was created, in RFC 3339 with nanoseconds.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the service was last changed, in RFC 3339 with nanoseconds. The swarm's own changes count, too.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The specification in force. To update a service, take it, alter it, and send the whole back.
    #[doc(alias = "Spec")]
    pub spec: Option<ServiceSpec>,

    /// Ports and virtual addresses that the swarm has assigned to the service.
    #[doc(alias = "Endpoint")]
    pub endpoint: Option<ServiceEndpoint>,

    /// Progress of the latest update or rollback. Absent until the service is updated for the first time.
    #[doc(alias = "UpdateStatus")]
    pub update_status: Option<ServiceUpdateStatus>,

    /// Counts of the service's tasks. Only `ServiceList` sends it, and only with the parameter `status`.
    ///
    /// API 1.41 and later.
    #[doc(alias = "ServiceStatus")]
    pub service_status: Option<ServiceServiceStatus>,

    /// Which run of the job this is, and when it began. Present only for the modes `ReplicatedJob` and `GlobalJob`.
    ///
    /// API 1.41 and later.
    #[doc(alias = "JobStatus")]
    pub job_status: Option<ServiceJobStatus>,

    /// The specification before the last update, to which a rollback returns. Absent if there was no update, or if it
    /// has been rolled back.
    #[doc(alias = "PreviousSpec")]
    pub previous_spec: Option<ServiceSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
