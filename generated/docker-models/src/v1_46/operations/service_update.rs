// Written by `cargo xtask gen` from `ServiceUpdate/` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::AuthConfig;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_46::ServiceSpec;
use super::super::super::v1_25::ServiceUpdateResponse;

/// Update a service
///
/// Replaces the spec of a service, or rolls back to the previous spec.
///
/// The request must contain the complete [`ServiceSpec`](../struct.ServiceSpec.html). Get the service with [`ServiceInspect`](struct.ServiceInspect.html), modify its spec, and
/// send it with the version that was returned. The swarm then replaces the tasks as `UpdateConfig` specifies.
///
/// Sent as `POST /services/{id}/update`.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceUpdate {
    /// The ID or name of the service. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The version of the service that the update is based on: `Version.Index`, as returned by [`ServiceInspect`](struct.ServiceInspect.html).
    ///
    /// If the service has been changed since, the request fails.
    pub version: i64,

    /// The source of the registry credentials if `X-Registry-Auth` is omitted:
    ///
    /// - `spec`: the credentials that the service has now.
    /// - `previous-spec`: the credentials from before its last update. Use it for a rollback.
    ///
    /// Default: `"spec"`.
    ///
    /// One of `"spec"`, `"previous-spec"`.
    pub registry_auth_from: Option<ServiceUpdateRegistryAuthFrom>,

    /// If `previous`, the daemon restores the spec from before the last update and ignores the body.
    ///
    /// If omitted or `none`, the body applies.
    pub rollback: Option<String>,

    /// The credentials that the nodes use to pull the image of the service: an [`AuthConfig`](../struct.AuthConfig.html) as JSON in URL-safe Base64.
    ///
    /// If omitted, the swarm keeps the stored credentials that `registryAuthFrom` selects.
    pub x_registry_auth: Option<AuthConfig>,

    /// The complete new spec of the service. The name cannot be changed.
    pub body: ServiceSpec,
}

impl ServiceUpdate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(
        id: impl Into<String>,
        version: i64,
        body: impl Into<ServiceSpec>,
    ) -> Self {
        Self {
            id: id.into(),
            version: version,
            registry_auth_from: None,
            rollback: None,
            x_registry_auth: None,
            body: body.into(),
        }
    }

    /// Sets `registry_auth_from`.
    #[must_use]
    pub fn registry_auth_from(
        mut self,
        registry_auth_from: impl Into<ServiceUpdateRegistryAuthFrom>,
    ) -> Self {
        self.registry_auth_from = Some(registry_auth_from.into());
        self
    }

    /// Sets `rollback`.
    #[must_use]
    pub fn rollback(mut self, rollback: impl Into<String>) -> Self {
        self.rollback = Some(rollback.into());
        self
    }

    /// Sets `x_registry_auth`.
    #[must_use]
    pub fn x_registry_auth(mut self, x_registry_auth: impl Into<AuthConfig>) -> Self {
        self.x_registry_auth = Some(x_registry_auth.into());
        self
    }
}

impl support::Operation for ServiceUpdate {
    type Reply = ServiceUpdateResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ServiceUpdate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/services/{id}/update";
    const TAGS: &'static [&'static str] = &["Service"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/services/");
        to.segment("id", &self.id);
        to.literal("/update");
        to.query("version", Some(&self.version));
        to.query("registryAuthFrom", self.registry_auth_from.as_ref());
        to.query("rollback", self.rollback.as_ref());
        to.header_base64("X-Registry-Auth", self.x_registry_auth.as_ref());
        to.accept("application/json");
        to.json("application/json", Some(&self.body));
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.json(),
            _ => Err(from.failure()),
        }
    }
}

/// The source of the registry credentials if `X-Registry-Auth` is omitted:
///
/// - `spec`: the credentials that the service has now.
/// - `previous-spec`: the credentials from before its last update. Use it for a rollback.
///
/// Default: `"spec"`.
///
/// One of `"spec"`, `"previous-spec"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceUpdateRegistryAuthFrom {
    /// `spec`
    Spec,

    /// `previous-spec`
    PreviousSpec,

    /// Any other string.
    Other(String),
}
support::open_enum! {
    ServiceUpdateRegistryAuthFrom { "spec" => Spec, "previous-spec" => PreviousSpec, ..
    => Other, }
}
