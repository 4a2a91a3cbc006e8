// Written by `cargo xtask gen` from `ContainerCreate/` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_46::ContainerCreateBody;
use super::super::super::v1_25::ContainerCreateResponse;
use super::super::super::v1_25::ErrorResponse;

/// Create a container
///
/// Creates a container from an image. [`ContainerStart`](struct.ContainerStart.html) starts it.
///
/// The daemon must have the image: it does not pull it.
///
/// **Warning:** settings such as `Privileged`, bind mounts of host directories and the network mode `host` give the
/// container access to the host. A container that can use the socket of the daemon controls the host.
///
/// Sent as `POST /containers/create`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerCreate {
    /// The name of the container: at least two characters out of letters, digits, `_`, `.` and `-`. The first must be a
    /// letter or a digit.
    ///
    /// A leading `/` is allowed and ignored. If omitted, the daemon generates a name such as `brave_turing`.
    ///
    /// Limits: matching `^/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$`.
    pub name: Option<String>,

    /// The platform of the image, such as `linux/arm64/v8`: an operating system, optionally followed by an architecture and a
    /// variant.
    ///
    /// If the local image is for another platform, the daemon returns `404`. If omitted, the daemon prefers its own platform,
    /// but accepts any other and adds an entry to `Warnings`.
    ///
    /// Default: `""`.
    pub platform: Option<String>,

    /// The configuration of the new container. Only `Image` is required.
    ///
    /// The fields of `ContainerConfig` are at the top level. Settings that depend on the host are in `HostConfig`, settings
    /// of networks in `NetworkingConfig`.
    pub body: ContainerCreateBody,
}

impl ContainerCreate {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<ContainerCreateBody>) -> Self {
        Self {
            name: None,
            platform: None,
            body: body.into(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }
}

impl support::Operation for ContainerCreate {
    type Reply = ContainerCreateResponse;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerCreate";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/containers/create";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/create");
        to.query("name", self.name.as_ref());
        to.query("platform", self.platform.as_ref());
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
