// Written by `cargo xtask gen` from `ConfigUpdate/` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_37::ConfigSpec;
use super::super::super::v1_25::ErrorResponse;

/// Update a config's labels
///
/// Replaces the labels of a config. Nothing else about a config can be changed.
///
/// To change the data, create another config and update the services to use it.
///
/// Sent as `POST /configs/{id}/update`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigUpdate {
    /// The ID or name of the config. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The version of the config that the update is based on: `Version.Index`, as returned by [`ConfigInspect`](struct.ConfigInspect.html).
    ///
    /// If the config has been changed since, the request fails.
    pub version: i64,

    /// The config's spec with the new labels. All other fields must have the values that [`ConfigInspect`](struct.ConfigInspect.html) returned.
    pub body: Option<ConfigSpec>,
}

impl ConfigUpdate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>, version: i64) -> Self {
        Self {
            id: id.into(),
            version: version,
            body: None,
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<ConfigSpec>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for ConfigUpdate {
    type Reply = ();
    type Error = ErrorResponse;

    const ID: &'static str = "ConfigUpdate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/configs/{id}/update";
    const TAGS: &'static [&'static str] = &["Config"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/configs/");
        to.segment("id", &self.id);
        to.literal("/update");
        to.query("version", Some(&self.version));
        to.accept("application/json");
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
