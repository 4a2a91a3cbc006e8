// Written by `cargo xtask gen` from `ServiceLogs/` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Get a service's log
///
/// Returns what the tasks of a service have written to standard output and standard error, collected from all nodes.
///
/// At least one of `stdout` and `stderr` must be `true`. The logging driver must support reading, as `json-file`,
/// `local` and `journald` do.
///
/// Sent as `GET /services/{id}/logs`.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceLogs {
    /// The ID or name of the service. An unambiguous ID prefix is accepted.
    pub id: String,

    /// If `true`, each line starts with its origin (the IDs of the node, service and task) and with the attributes that the
    /// logging driver is configured to add.
    ///
    /// Default: `false`.
    pub details: Option<bool>,

    /// If `true`, the connection stays open and the daemon sends new output as the tasks write it.
    ///
    /// If `false`, the stream ends with the output that is already in the log.
    ///
    /// Default: `false`.
    pub follow: Option<bool>,

    /// If `true`, the response includes standard output.
    ///
    /// Default: `false`.
    pub stdout: Option<bool>,

    /// If `true`, the response includes standard error.
    ///
    /// Default: `false`.
    pub stderr: Option<bool>,

    /// The earliest time of the output to return, in seconds since 1970-01-01 00:00 UTC. `0` means the start of the log.
    ///
    /// Default: `0`.
    pub since: Option<i64>,

    /// If `true`, each line starts with the time at which it was written, in RFC 3339 format.
    ///
    /// Default: `false`.
    pub timestamps: Option<bool>,

    /// The number of lines to return from the end of the log, such as `100`, or `all`.
    ///
    /// Default: `"all"`.
    pub tail: Option<String>,
}

impl ServiceLogs {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            details: None,
            follow: None,
            stdout: None,
            stderr: None,
            since: None,
            timestamps: None,
            tail: None,
        }
    }

    /// Sets `details`.
    #[must_use]
    pub fn details(mut self, details: bool) -> Self {
        self.details = Some(details);
        self
    }

    /// Sets `follow`.
    #[must_use]
    pub fn follow(mut self, follow: bool) -> Self {
        self.follow = Some(follow);
        self
    }

    /// Sets `stdout`.
    #[must_use]
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.stdout = Some(stdout);
        self
    }

    /// Sets `stderr`.
    #[must_use]
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.stderr = Some(stderr);
        self
    }

    /// Sets `since`.
    #[must_use]
    pub fn since(mut self, since: i64) -> Self {
        self.since = Some(since);
        self
    }

    /// Sets `timestamps`.
    #[must_use]
    pub fn timestamps(mut self, timestamps: bool) -> Self {
        self.timestamps = Some(timestamps);
        self
    }

    /// Sets `tail`.
    #[must_use]
    pub fn tail(mut self, tail: impl Into<String>) -> Self {
        self.tail = Some(tail.into());
        self
    }
}

impl support::Operation for ServiceLogs {
    type Reply = ServiceLogsReply;
    type Error = ErrorResponse;

    const ID: &'static str = "ServiceLogs";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/services/{id}/logs";
    const TAGS: &'static [&'static str] = &["Service"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/services/");
        to.segment("id", &self.id);
        to.literal("/logs");
        to.query("details", self.details.as_ref());
        to.query("follow", self.follow.as_ref());
        to.query("stdout", self.stdout.as_ref());
        to.query("stderr", self.stderr.as_ref());
        to.query("since", self.since.as_ref());
        to.query("timestamps", self.timestamps.as_ref());
        to.query("tail", self.tail.as_ref());
        to.accept("application/json, application/vnd.docker.raw-stream");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 101 | 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            101 => Ok(ServiceLogsReply::SwitchingProtocols),
            200 => from.items(support::Frames::multiplexed()).map(ServiceLogsReply::Ok),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for ServiceLogs {
    type Decoder = support::Frames;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Frames::multiplexed()
    }
}

/// The replies of success to [`ServiceLogs`](struct.ServiceLogs.html).
#[derive(Clone, Debug, PartialEq)]
pub enum ServiceLogsReply {
    /// The log as a stream. No daemon is known to switch protocols here: the log is returned with `200`.
    SwitchingProtocols,

    /// The log of all tasks as one stream, which stays open if `follow` is set.
    ///
    /// The stream consists of frames that separate standard output from standard error, as described at [`ContainerAttach`](struct.ContainerAttach.html). If
    /// the service has a terminal, it is the unmodified output. From API 1.42 on, `Content-Type` identifies the format.
    Ok(Vec<support::Frame>),
}
