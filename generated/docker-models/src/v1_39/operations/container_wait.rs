// Written by `cargo xtask gen` from `ContainerWait/` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_39::ContainerWaitResponse;
use super::super::super::v1_25::ErrorResponse;

/// Wait for a container
///
/// Blocks until a container ends and returns its exit code.
///
/// With the default `condition`, the daemon responds immediately if the container is not running.
///
/// Sent as `POST /containers/{id}/wait`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerWait {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The condition to wait for:
    ///
    /// - `not-running`: the container is not running, which can be true already. The default.
    /// - `next-exit`: the container ends the next time. If it is not running, the daemon waits until it starts and ends.
    /// - `removed`: the container is removed.
    ///
    /// Default: `"not-running"`.
    ///
    /// One of `"not-running"`, `"next-exit"`, `"removed"`.
    pub condition: Option<ContainerWaitCondition>,
}

impl ContainerWait {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            condition: None,
        }
    }

    /// Sets `condition`.
    #[must_use]
    pub fn condition(mut self, condition: impl Into<ContainerWaitCondition>) -> Self {
        self.condition = Some(condition.into());
        self
    }
}

impl support::Operation for ContainerWait {
    type Reply = ContainerWaitResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerWait";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/wait";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/wait");
        to.query("condition", self.condition.as_ref());
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

/// The condition to wait for:
///
/// - `not-running`: the container is not running, which can be true already. The default.
/// - `next-exit`: the container ends the next time. If it is not running, the daemon waits until it starts and ends.
/// - `removed`: the container is removed.
///
/// Default: `"not-running"`.
///
/// One of `"not-running"`, `"next-exit"`, `"removed"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerWaitCondition {
    /// `not-running`
    NotRunning,

    /// `next-exit`
    NextExit,

    /// `removed`
    Removed,

    /// Any other string.
    Other(String),
}
support::open_enum! {
    ContainerWaitCondition { "not-running" => NotRunning, "next-exit" => NextExit,
    "removed" => Removed, .. => Other, }
}
