// Written by `cargo xtask gen` from `ContainerAttach/` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;

/// Attach to a container
///
/// Connects the client to the input and output of a container's first process, over the connection of the request.
///
/// At least one of `logs` and `stream` must be `true`, otherwise the daemon sends no output. Several clients can be
/// attached at the same time, and a client can attach again later.
///
/// After the response headers, the connection no longer carries HTTP: the daemon passes the client's data to standard
/// input and sends the output. If the request has the headers `Connection: Upgrade` and `Upgrade: tcp`, the status is
/// `101`, which informs proxies of the change. Otherwise it is `200`.
///
/// The output of a container with a terminal (`Tty`) is sent unmodified. The output of other containers is sent in
/// frames. Each frame consists of a header of eight bytes and the data:
///
/// - Byte 0 is the stream: `1` for standard output, `2` for standard error.
/// - Bytes 1 to 3 are zero.
/// - Bytes 4 to 7 are the length of the data, as a big-endian integer.
///
/// From API 1.42 on, `Content-Type` identifies the format: `application/vnd.docker.raw-stream` or
/// `application/vnd.docker.multiplexed-stream`. Errors are returned as JSON.
///
/// Sent as `POST /containers/{id}/attach`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerAttach {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// The key sequence that closes the connection and leaves the container running. The keys are separated by commas. Each
    /// is a single character, or `ctrl-` followed by a letter or by one of `@`, `^`, `[`, `\`, `]` and `_`.
    ///
    /// Defaults to `ctrl-p,ctrl-q`. It has an effect only for containers with a terminal.
    pub detach_keys: Option<String>,

    /// If `true`, the daemon first sends the output that is already in the log. If `stream` is also `true`, new output
    /// follows without a gap.
    ///
    /// Default: `false`.
    pub logs: Option<bool>,

    /// If `true`, the connection stays open: the daemon sends output as it is written and passes on input.
    ///
    /// Default: `false`.
    pub stream: Option<bool>,

    /// If `true`, the daemon passes the client's data to the container's standard input. The container must have been created
    /// with `OpenStdin`.
    ///
    /// Default: `false`.
    pub stdin: Option<bool>,

    /// If `true`, the daemon sends the container's standard output.
    ///
    /// Default: `false`.
    pub stdout: Option<bool>,

    /// If `true`, the daemon sends the container's standard error. All output of a container with a terminal is standard
    /// output.
    ///
    /// Default: `false`.
    pub stderr: Option<bool>,
}

impl ContainerAttach {
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

impl support::Operation for ContainerAttach {
    type Reply = ContainerAttachReply;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerAttach";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/{id}/attach";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/attach");
        to.query("detachKeys", self.detach_keys.as_ref());
        to.query("logs", self.logs.as_ref());
        to.query("stream", self.stream.as_ref());
        to.query("stdin", self.stdin.as_ref());
        to.query("stdout", self.stdout.as_ref());
        to.query("stderr", self.stderr.as_ref());
        to.accept(
            "application/vnd.docker.multiplexed-stream, application/vnd.docker.raw-stream",
        );
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 101 | 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            101 => Ok(ContainerAttachReply::SwitchingProtocols),
            200 => {
                from.items(
                        support::Frames::of(
                            from.headers(),
                            &["application/vnd.docker.raw-stream"],
                        ),
                    )
                    .map(ContainerAttachReply::Ok)
            }
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for ContainerAttach {
    type Decoder = support::Frames;

    fn decoder(headers: &http::HeaderMap) -> Self::Decoder {
        support::Frames::of(headers, &["application/vnd.docker.raw-stream"])
    }
}

/// The replies of success to [`ContainerAttach`](struct.ContainerAttach.html).
#[derive(Clone, Debug, PartialEq)]
pub enum ContainerAttachReply {
    /// Attached, with the protocol upgrade that the request asked for. The streams follow.
    SwitchingProtocols,

    /// Attached, without a protocol upgrade. The streams follow.
    Ok(Vec<support::Frame>),
}
