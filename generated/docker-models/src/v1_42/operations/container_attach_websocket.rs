// Written by `cargo xtask gen` from `ContainerAttachWebsocket/` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Attach to a container over a WebSocket
///
/// Connects the client to the input and output of a container's first process over a WebSocket, which browsers support.
///
/// The output is sent unmodified, without the frames of [`ContainerAttach`](struct.ContainerAttach.html), so standard output and standard error cannot
/// be distinguished. Messages are binary from API 1.28 on and text before.
///
/// Sent as `GET /containers/{id}/attach/ws`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerAttachWebsocket {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The key sequence that closes the connection and leaves the container running. The keys are separated by commas. Each
    /// is a single character, or `ctrl-` followed by a letter or by one of `@`, `^`, `[`, `\`, `]` and `_`.
    ///
    /// Defaults to `ctrl-p,ctrl-q`. It has an effect only for containers with a terminal.
    pub detach_keys: Option<String>,

    /// If `true`, the daemon first sends the output that is already in the log.
    ///
    /// Default: `false`.
    pub logs: Option<bool>,

    /// If `true`, the connection stays open: the daemon sends output as it is written and passes on input.
    ///
    /// Default: `false`.
    pub stream: Option<bool>,

    /// If `true`, the daemon passes the client's data to the container's standard input. Up to API 1.41 it always does so.
    ///
    /// Default: `false`.
    pub stdin: Option<bool>,

    /// If `true`, the daemon sends the container's standard output. Up to API 1.41 it always does so.
    ///
    /// Default: `false`.
    pub stdout: Option<bool>,

    /// If `true`, the daemon sends the container's standard error. Up to API 1.41 it always does so.
    ///
    /// Default: `false`.
    pub stderr: Option<bool>,
}

impl ContainerAttachWebsocket {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            detach_keys: None,
            logs: None,
            stream: None,
            stdin: None,
            stdout: None,
            stderr: None,
        }
    }

    /// Sets `detach_keys`.
    #[must_use]
    pub fn detach_keys(mut self, detach_keys: impl Into<String>) -> Self {
        self.detach_keys = Some(detach_keys.into());
        self
    }

    /// Sets `logs`.
    #[must_use]
    pub fn logs(mut self, logs: bool) -> Self {
        self.logs = Some(logs);
        self
    }

    /// Sets `stream`.
    #[must_use]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// Sets `stdin`.
    #[must_use]
    pub fn stdin(mut self, stdin: bool) -> Self {
        self.stdin = Some(stdin);
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
}

impl support::Operation for ContainerAttachWebsocket {
    type Reply = ContainerAttachWebsocketReply;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerAttachWebsocket";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/{id}/attach/ws";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/attach/ws");
        to.query("detachKeys", self.detach_keys.as_ref());
        to.query("logs", self.logs.as_ref());
        to.query("stream", self.stream.as_ref());
        to.query("stdin", self.stdin.as_ref());
        to.query("stdout", self.stdout.as_ref());
        to.query("stderr", self.stderr.as_ref());
        to.accept("application/json");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 101 | 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            101 => Ok(ContainerAttachWebsocketReply::SwitchingProtocols),
            200 => Ok(ContainerAttachWebsocketReply::Ok),
            _ => Err(from.failure()),
        }
    }
}

/// The replies of success to [`ContainerAttachWebsocket`](struct.ContainerAttachWebsocket.html).
#[derive(Clone, Debug, PartialEq)]
pub enum ContainerAttachWebsocketReply {
    /// Attached. The WebSocket is open.
    SwitchingProtocols,

    /// Attached, without a protocol upgrade. A WebSocket always starts with `101`.
    Ok,
}
