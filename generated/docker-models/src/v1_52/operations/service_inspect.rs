// Written by `cargo xtask gen` from `ServiceInspect/` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_52::Service;

/// Inspect a service
///
/// Returns a single service of the swarm: its spec, its previous spec, and the state of an update.
///
/// Sent as `GET /services/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceInspect {
    /// The ID or name of the service. An unambiguous ID prefix is accepted.
    pub id: String,

    /// If `true`, settings that the service does not specify are returned with the defaults that apply, such as those for
    /// restarts and updates.
    ///
    /// If `false`, such settings are omitted.
    ///
    /// Default: `false`.
    pub insert_defaults: Option<bool>,
}

impl ServiceInspect {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            insert_defaults: None,
        }
    }

    /// Sets `insert_defaults`.
    #[must_use]
    pub fn insert_defaults(mut self, insert_defaults: bool) -> Self {
        self.insert_defaults = Some(insert_defaults);
        self
    }
}

impl support::Operation for ServiceInspect {
    type Reply = Service;
    type Error = ErrorResponse;

    const ID: &'static str = "ServiceInspect";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/services/{id}";
    const TAGS: &'static [&'static str] = &["Service"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/services/");
        to.segment("id", &self.id);
        to.query("insertDefaults", self.insert_defaults.as_ref());
        to.accept("application/json");
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
