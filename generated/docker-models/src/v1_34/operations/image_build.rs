// Written by `cargo xtask gen` from `ImageBuild/` in spec/docker/contract/v1.34.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::AuthConfig;
use super::super::super::v1_25::BuildInfo;
use super::super::super::v1_25::ErrorResponse;
use std::collections::BTreeMap;

/// Build an image
///
/// Builds an image from a `Dockerfile` and a build context, and reports the progress.
///
/// The builder runs the instructions in order, each on top of the result of the one before. A `Dockerfile` that cannot
/// be parsed is rejected with an error status. Later errors are reported in the stream, after status `200`. The daemon
/// cancels the build if the client closes the connection.
///
/// Sent as `POST /build`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageBuild {
    /// The path of the `Dockerfile` within the build context. Defaults to `Dockerfile`.
    ///
    /// Has no effect if `remote` is the URL of a `Dockerfile`.
    ///
    /// Default: `"Dockerfile"`.
    pub dockerfile: Option<String>,

    /// The name of the image, as `name:tag`. The tag defaults to `latest`.
    ///
    /// The parameter can be repeated to set several names. If omitted, the image has only an ID.
    pub t: Option<String>,

    /// A line to add to `/etc/hosts` during the build, as `name:address`. The parameter can be repeated.
    pub extrahosts: Option<String>,

    /// The location of the build context, which replaces the request body. The daemon downloads it.
    ///
    /// - A Git repository: the daemon clones it. A fragment such as `#main:docker` selects a branch or tag, and a directory.
    /// - An HTTP or HTTPS URL of a tar archive: the daemon downloads and unpacks it.
    /// - An HTTP or HTTPS URL of a text file: it is the `Dockerfile`, and the context contains no other files.
    pub remote: Option<String>,

    /// If `true`, the daemon omits the progress and sends only the ID of the image at the end.
    ///
    /// Default: `false`.
    pub q: Option<bool>,

    /// If `true`, the builder runs every instruction and does not reuse results of earlier builds.
    ///
    /// Default: `false`.
    pub nocache: Option<bool>,

    /// The names of images whose layers the builder can reuse, as a JSON array.
    pub cachefrom: Option<String>,

    /// If `1` or `true`, the daemon checks the registry for newer base images even if it has the images locally.
    pub pull: Option<String>,

    /// If `true`, the daemon removes the containers that ran the instructions after a successful build.
    ///
    /// Default: `true`.
    pub rm: Option<bool>,

    /// If `true`, the daemon removes the containers that ran the instructions even if the build fails.
    ///
    /// Default: `false`.
    pub forcerm: Option<bool>,

    /// The memory limit of each build step, in bytes. If omitted, there is no limit.
    ///
    /// Supported by the classic builder.
    pub memory: Option<i64>,

    /// The limit of memory and swap together for each build step, in bytes. `-1` allows unlimited swap.
    ///
    /// Used together with `memory`. Supported by the classic builder.
    pub memswap: Option<i64>,

    /// The relative CPU weight of each build step, which applies when several processes compete for CPU time. The usual
    /// weight is 1024.
    ///
    /// Supported by the classic builder.
    pub cpushares: Option<i64>,

    /// The CPUs that the build steps can use, such as `0-3` or `0,1`. Supported by the classic builder.
    pub cpusetcpus: Option<String>,

    /// The length of a CPU scheduling period, in microseconds. `cpuquota` sets the CPU time per period.
    ///
    /// Supported by the classic builder.
    pub cpuperiod: Option<i64>,

    /// The CPU time of a build step in each `cpuperiod`, in microseconds. Supported by the classic builder.
    pub cpuquota: Option<i64>,

    /// The values of the `ARG` instructions in the `Dockerfile`, as a JSON map such as `{"VERSION":"1.2"}`.
    ///
    /// Later instructions can use them, and `RUN` instructions see them as environment variables.
    ///
    /// **Warning:** the values can appear in the history of the image. Do not pass secrets here.
    pub buildargs: Option<BTreeMap<String, String>>,

    /// The size of `/dev/shm` for the build steps, in bytes. Must be greater than 0. Defaults to 64 MiB.
    pub shmsize: Option<i64>,

    /// If `true`, the builder merges the layers that it adds into one layer.
    ///
    /// Requires the classic builder and a daemon with experimental features enabled.
    pub squash: Option<bool>,

    /// The labels of the image, as a JSON map such as `{"vendor":"Example"}`.
    pub labels: Option<BTreeMap<String, String>>,

    /// The network of `RUN` instructions: `bridge`, `host`, `none`, `container:<name or ID>`, or the name or ID of a network.
    ///
    /// BuildKit supports only the default network, `host` and `none`.
    ///
    /// **Warning:** with `host`, build steps have access to the network interfaces of the host.
    pub networkmode: Option<String>,

    /// The media type of the body, which is the same for plain and compressed tar archives.
    ///
    /// Default: `"application/x-tar"`.
    ///
    /// One of `"application/x-tar"`.
    pub content_type: Option<ImageBuildContentType>,

    /// The credentials for the registries that the build can pull from, as JSON in URL-safe Base64.
    ///
    /// The JSON is a map from the host of a registry, with the port if it is not 443, to an [`AuthConfig`](../struct.AuthConfig.html). The key of Docker
    /// Hub is `https://index.docker.io/v1/`.
    pub x_registry_config: Option<BTreeMap<String, AuthConfig>>,

    /// The platform to build for, such as `linux/arm64`: an operating system, optionally followed by an architecture and a
    /// variant.
    ///
    /// Defaults to the platform of the daemon.
    ///
    /// Default: `""`.
    pub platform: Option<String>,

    /// The build context: a tar archive, plain or compressed with gzip, bzip2 or xz.
    ///
    /// Ignored if `remote` is set.
    pub body: Option<Vec<u8>>,
}

impl ImageBuild {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            dockerfile: None,
            t: None,
            extrahosts: None,
            remote: None,
            q: None,
            nocache: None,
            cachefrom: None,
            pull: None,
            rm: None,
            forcerm: None,
            memory: None,
            memswap: None,
            cpushares: None,
            cpusetcpus: None,
            cpuperiod: None,
            cpuquota: None,
            buildargs: None,
            shmsize: None,
            squash: None,
            labels: None,
            networkmode: None,
            content_type: None,
            x_registry_config: None,
            platform: None,
            body: None,
        }
    }

    /// Sets `dockerfile`.
    #[must_use]
    pub fn dockerfile(mut self, dockerfile: impl Into<String>) -> Self {
        self.dockerfile = Some(dockerfile.into());
        self
    }

    /// Sets `t`.
    #[must_use]
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }

    /// Sets `extrahosts`.
    #[must_use]
    pub fn extrahosts(mut self, extrahosts: impl Into<String>) -> Self {
        self.extrahosts = Some(extrahosts.into());
        self
    }

    /// Sets `remote`.
    #[must_use]
    pub fn remote(mut self, remote: impl Into<String>) -> Self {
        self.remote = Some(remote.into());
        self
    }

    /// Sets `q`.
    #[must_use]
    pub fn q(mut self, q: bool) -> Self {
        self.q = Some(q);
        self
    }

    /// Sets `nocache`.
    #[must_use]
    pub fn nocache(mut self, nocache: bool) -> Self {
        self.nocache = Some(nocache);
        self
    }

    /// Sets `cachefrom`.
    #[must_use]
    pub fn cachefrom(mut self, cachefrom: impl Into<String>) -> Self {
        self.cachefrom = Some(cachefrom.into());
        self
    }

    /// Sets `pull`.
    #[must_use]
    pub fn pull(mut self, pull: impl Into<String>) -> Self {
        self.pull = Some(pull.into());
        self
    }

    /// Sets `rm`.
    #[must_use]
    pub fn rm(mut self, rm: bool) -> Self {
        self.rm = Some(rm);
        self
    }

    /// Sets `forcerm`.
    #[must_use]
    pub fn forcerm(mut self, forcerm: bool) -> Self {
        self.forcerm = Some(forcerm);
        self
    }

    /// Sets `memory`.
    #[must_use]
    pub fn memory(mut self, memory: i64) -> Self {
        self.memory = Some(memory);
        self
    }

    /// Sets `memswap`.
    #[must_use]
    pub fn memswap(mut self, memswap: i64) -> Self {
        self.memswap = Some(memswap);
        self
    }

    /// Sets `cpushares`.
    #[must_use]
    pub fn cpushares(mut self, cpushares: i64) -> Self {
        self.cpushares = Some(cpushares);
        self
    }

    /// Sets `cpusetcpus`.
    #[must_use]
    pub fn cpusetcpus(mut self, cpusetcpus: impl Into<String>) -> Self {
        self.cpusetcpus = Some(cpusetcpus.into());
        self
    }

    /// Sets `cpuperiod`.
    #[must_use]
    pub fn cpuperiod(mut self, cpuperiod: i64) -> Self {
        self.cpuperiod = Some(cpuperiod);
        self
    }

    /// Sets `cpuquota`.
    #[must_use]
    pub fn cpuquota(mut self, cpuquota: i64) -> Self {
        self.cpuquota = Some(cpuquota);
        self
    }

    /// Sets `buildargs`.
    #[must_use]
    pub fn buildargs(mut self, buildargs: BTreeMap<String, String>) -> Self {
        self.buildargs = Some(buildargs);
        self
    }

    /// Sets `shmsize`.
    #[must_use]
    pub fn shmsize(mut self, shmsize: i64) -> Self {
        self.shmsize = Some(shmsize);
        self
    }

    /// Sets `squash`.
    #[must_use]
    pub fn squash(mut self, squash: bool) -> Self {
        self.squash = Some(squash);
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets `networkmode`.
    #[must_use]
    pub fn networkmode(mut self, networkmode: impl Into<String>) -> Self {
        self.networkmode = Some(networkmode.into());
        self
    }

    /// Sets `content_type`.
    #[must_use]
    pub fn content_type(
        mut self,
        content_type: impl Into<ImageBuildContentType>,
    ) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `x_registry_config`.
    #[must_use]
    pub fn x_registry_config(
        mut self,
        x_registry_config: BTreeMap<String, AuthConfig>,
    ) -> Self {
        self.x_registry_config = Some(x_registry_config);
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for ImageBuild {
    type Reply = Vec<BuildInfo>;
    type Error = ErrorResponse;

    const ID: &'static str = "ImageBuild";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/build";
    const TAGS: &'static [&'static str] = &["Image"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/build");
        to.query("dockerfile", self.dockerfile.as_ref());
        to.query("t", self.t.as_ref());
        to.query("extrahosts", self.extrahosts.as_ref());
        to.query("remote", self.remote.as_ref());
        to.query("q", self.q.as_ref());
        to.query("nocache", self.nocache.as_ref());
        to.query("cachefrom", self.cachefrom.as_ref());
        to.query("pull", self.pull.as_ref());
        to.query("rm", self.rm.as_ref());
        to.query("forcerm", self.forcerm.as_ref());
        to.query("memory", self.memory.as_ref());
        to.query("memswap", self.memswap.as_ref());
        to.query("cpushares", self.cpushares.as_ref());
        to.query("cpusetcpus", self.cpusetcpus.as_ref());
        to.query("cpuperiod", self.cpuperiod.as_ref());
        to.query("cpuquota", self.cpuquota.as_ref());
        to.query_json("buildargs", self.buildargs.as_ref());
        to.query("shmsize", self.shmsize.as_ref());
        to.query("squash", self.squash.as_ref());
        to.query_json("labels", self.labels.as_ref());
        to.query("networkmode", self.networkmode.as_ref());
        to.header("Content-type", self.content_type.as_ref());
        to.header_base64("X-Registry-Config", self.x_registry_config.as_ref());
        to.query("platform", self.platform.as_ref());
        to.accept("application/json");
        to.bytes("application/octet-stream", self.body);
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.items(support::Lines::new()),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for ImageBuild {
    type Decoder = support::Lines<BuildInfo>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}

/// The media type of the body, which is the same for plain and compressed tar archives.
///
/// Default: `"application/x-tar"`.
///
/// One of `"application/x-tar"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ImageBuildContentType {
    /// `application/x-tar`
    ApplicationXTar,

    /// Any other string.
    Other(String),
}
support::open_enum! {
    ImageBuildContentType { "application/x-tar" => ApplicationXTar, .. => Other, }
}
