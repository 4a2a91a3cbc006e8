// Written by `cargo xtask gen` from `Service` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpec;
use super::super::v1_25::ServiceUpdateStatus;
use super::super::v1_27::ObjectVersion;
use super::super::v1_37::ServiceEndpoint;

/// A service of a swarm: what was asked for, and what the swarm made of it. `ServiceInspect` and `ServiceList`
/// return it.
///
/// All versions of the API. In this form: API 1.38.
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

    /// The specification before the last update, to which a rollback returns. Absent if there was no update, or if it
    /// has been rolled back.
    #[doc(alias = "PreviousSpec")]
    pub previous_spec: Option<ServiceSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
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
    ..?            => unknown,
} }
