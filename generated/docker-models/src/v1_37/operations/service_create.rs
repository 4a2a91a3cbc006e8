// Written by `cargo xtask gen` from `ServiceCreate/` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::AuthConfig;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_25::ServiceCreateResponse;
use super::super::super::v1_37::ServiceSpec;

/// Create a service
///
/// Creates a service: the swarm runs its containers and keeps them running. The daemon must be a swarm manager.
///
/// The daemon responds before the tasks start. [`TaskList`](struct.TaskList.html) with the filter `service` returns their state.
///
/// Sent as `POST /services/create`.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceCreate {
    /// The credentials for the registry of the image: an [`AuthConfig`](../struct.AuthConfig.html) as JSON in URL-safe Base64. The nodes use them to pull.
    ///
    /// Not required for public images.
    pub x_registry_auth: Option<AuthConfig>,

    /// The spec of the service: its containers, its number of tasks, and its published ports.
    pub body: ServiceSpec,
}

impl ServiceCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<ServiceSpec>) -> Self {
        Self {
            x_registry_auth: None,
            body: body.into(),
        }
    }

    /// Sets `x_registry_auth`.
    #[must_use]
    pub fn x_registry_auth(mut self, x_registry_auth: impl Into<AuthConfig>) -> Self {
        self.x_registry_auth = Some(x_registry_auth.into());
        self
    }
}

impl support::Operation for ServiceCreate {
    type Reply = ServiceCreateResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ServiceCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/services/create";
    const TAGS: &'static [&'static str] = &["Service"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/services/create");
        to.header_base64("X-Registry-Auth", self.x_registry_auth.as_ref());
        to.accept("application/json");
        to.json("application/json", Some(&self.body));
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 201)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            201 => from.json(),
            _ => Err(from.failure()),
        }
    }
}
