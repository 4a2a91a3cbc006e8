// Written by `cargo xtask gen` from `ContainerConfig` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_44::HealthConfig;
use std::collections::{BTreeMap, BTreeSet};

/// The host-independent configuration of a container: command, environment, user and similar settings. Values from
/// the image apply to omitted fields. Used by [`ContainerCreate`], [`ContainerInspect`] and [`ImageCommit`].
///
/// Available in API 1.30 and later; this form: 1.52 and later.
///
#[doc = operation!("ContainerCreate")]
#[doc = operation!("ContainerInspect")]
#[doc = operation!("ImageCommit")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerConfig {
    /// The host name of the container, as specified by RFC 1123. Defaults to the first 12 digits of the container's ID,
    /// or to the host's name if the container uses the host network.
    ///
    /// JSON key: `Hostname`.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The domain name of the container. Empty if none is set.
    ///
    /// JSON key: `Domainname`.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// The user that the container's processes run as, with an optional group: `user`, `uid`, `user:group` or `uid:gid`.
    /// Names are resolved inside the container. If empty, the image's user applies, or root if the image sets none.
    ///
    /// JSON key: `User`.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `true` if the client intends to attach to standard input. It does not attach by itself: attaching is a separate
    /// request, and standard input also requires `OpenStdin`.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `AttachStdin`.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// `true` if the client intends to attach to standard output. Output is logged in any case. If omitted, the daemon
    /// stores `false`, although Docker's API document states another default.
    ///
    /// Default: `true`.
    ///
    /// JSON key: `AttachStdout`.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// `true` if the client intends to attach to standard error. Output is logged in any case. If omitted, the daemon
    /// stores `false`, although Docker's API document states another default.
    ///
    /// Default: `true`.
    ///
    /// JSON key: `AttachStderr`.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// The ports that the container listens on, as keys such as `80/tcp` or `53/udp`, with the protocol `tcp`, `udp` or
    /// `sctp`. The values are empty objects.
    ///
    /// Exposed ports are not published; use `HostConfig.PortBindings` or `HostConfig.PublishAllPorts` to publish them.
    ///
    /// JSON key: `ExposedPorts`.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// If `true`, the container is given a pseudo-terminal. Its output is then a single raw stream, without frames that
    /// separate standard output from standard error.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `Tty`.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// If `true`, standard input stays open even if no client is attached. Otherwise, programs read end-of-file
    /// immediately.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `OpenStdin`.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// If `true`, standard input closes permanently when the first attached client disconnects. Requires `OpenStdin`.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `StdinOnce`.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// Environment variables, as `NAME=value`. They extend or override the variables of the image. `NAME` without `=`
    /// removes the variable, and `NAME=` sets it to an empty value.
    ///
    /// JSON key: `Env`.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The program and its arguments, or only the arguments if there is an `Entrypoint`. If empty, the image's command
    /// applies, unless `Entrypoint` is set here.
    ///
    /// Requests may contain a single string instead of a list; responses contain a list or `null`.
    ///
    /// JSON key: `Cmd`.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// The health check of the container. If `null` or omitted, the image's health check applies, if it has one.
    ///
    /// JSON key: `Healthcheck`.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// `true` if the first item of `Cmd` is a complete command line that is already quoted and is used unchanged. Windows
    /// only.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `ArgsEscaped`.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// The image that the container is created from, as a name, digest or ID.
    ///
    /// JSON key: `Image`.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The paths in the container for which an anonymous volume is created, unless something else is mounted there. The
    /// paths are keys; the values are empty objects.
    ///
    /// Named volumes and host directories belong in `HostConfig`.
    ///
    /// JSON key: `Volumes`.
    #[doc(alias = "Volumes")]
    pub volumes: Option<BTreeSet<String>>,

    /// The working directory of the container's process. It is created if it does not exist. If empty, the image's
    /// working directory applies, or `/` if the image sets none.
    ///
    /// JSON key: `WorkingDir`.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// The program to run and its first arguments; `Cmd` is appended. If `null` or omitted, the image's entrypoint
    /// applies; `[""]` removes it. If an entrypoint is set, the image's `Cmd` is not used.
    ///
    /// Requests may contain a single string instead of a list.
    ///
    /// JSON key: `Entrypoint`.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<Vec<String>>,

    /// If `true`, the container has no network. Omitted from responses if `false`.
    ///
    /// JSON key: `NetworkDisabled`.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// The Dockerfile instructions, such as `RUN make`, to run in a build that uses the image as its base. Only images
    /// have them: for a container, the field is `null` or omitted.
    ///
    /// JSON key: `OnBuild`.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// The labels of the container. In responses, they include the labels of the image.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The signal that asks the container to stop, as a name or number, such as `SIGINT` or `2`. If omitted, the image's
    /// stop signal applies, or `SIGTERM` if the image sets none.
    ///
    /// JSON key: `StopSignal`.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// The time to wait after `StopSignal` before the daemon kills the container, in seconds. `-1` waits indefinitely. If
    /// omitted, the daemon's default applies, which is 10 unless configured otherwise.
    ///
    /// JSON key: `StopTimeout`.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// The shell and its options for commands in string form: `RUN`, `CMD` and `ENTRYPOINT` in a Dockerfile, and
    /// `CMD-SHELL` health checks. Defaults to `["/bin/sh", "-c"]` on Linux.
    ///
    /// JSON key: `Shell`.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerConfig {
    "Hostname"        => hostname:         optional,
    "Domainname"      => domainname:       optional,
    "User"            => user:             optional,
    "AttachStdin"     => attach_stdin:     optional,
    "AttachStdout"    => attach_stdout:    optional,
    "AttachStderr"    => attach_stderr:    optional,
    "ExposedPorts"    => exposed_ports:    optional,
    "Tty"             => tty:              optional,
    "OpenStdin"       => open_stdin:       optional,
    "StdinOnce"       => stdin_once:       optional,
    "Env"             => env:              optional,
    "Cmd"             => cmd:              optional,
    "Healthcheck"     => healthcheck:      optional,
    "ArgsEscaped"     => args_escaped:     optional,
    "Image"           => image:            optional,
    "Volumes"         => volumes:          optional,
    "WorkingDir"      => working_dir:      optional,
    "Entrypoint"      => entrypoint:       optional,
    "NetworkDisabled" => network_disabled: optional,
    "OnBuild"         => on_build:         optional,
    "Labels"          => labels:           optional,
    "StopSignal"      => stop_signal:      optional,
    "StopTimeout"     => stop_timeout:     optional,
    "Shell"           => shell:            optional,
    ..?               => unknown,
} }
