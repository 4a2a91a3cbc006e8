// Written by `cargo xtask gen` from `ContainerCreate/body` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HostConfig;
use super::super::v1_29::HealthConfig;
use super::super::v1_32::ContainerCreateBodyNetworkingConfig;
use super::super::v1_37::ContainerConfig;
use std::collections::{BTreeMap, BTreeSet};

/// What the new container is to be.
///
/// The settings of [`ContainerConfig`] stand at the top level; what concerns the host goes into [`HostConfig`], and what
/// concerns networks into `NetworkingConfig`. Only `Image` is needed.
///
/// The request body of `POST /containers/create` (`ContainerCreate`).
///
/// All versions of the API. In this form: API 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCreateBody {
    /// Host name inside the container, in the form that RFC 1123 allows. Left out, it is the first 12 digits of the
    /// container's ID, or with the host's network the name of the host.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// Domain of the host name inside the container. Empty means none.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// User, and optionally group, that the processes run as: `user`, `uid`, `user:group` or `uid:gid`, names being
    /// looked up in the container. Empty takes the image's user, or else root.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Tells that the client means to attach to standard input. To be able to do so, `OpenStdin` is needed as well.
    ///
    /// Default: `false`.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// Tells that the client means to attach to standard output. The output is kept for the log in any case. If it
    /// is left out, engines store `false`, whatever Docker's document gives as its default.
    ///
    /// Default: `true`.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// Tells that the client means to attach to standard error. The output is kept for the log in any case. If it
    /// is left out, engines store `false`, whatever Docker's document gives as its default.
    ///
    /// Default: `true`.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// Ports on which the container listens, in the form `80/tcp`, with `tcp`, `udp` or `sctp`. This does not
    /// publish them; `HostConfig.PortBindings` and `HostConfig.PublishAllPorts` do.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// Gives the container a terminal. Its output is then one raw stream, not frames that tell standard output from
    /// standard error.
    ///
    /// Default: `false`.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// Keeps standard input open, even with nobody attached. Otherwise, programs read the end of file at once.
    ///
    /// Default: `false`.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// Closes standard input for good when the first client that attached to it leaves. Only with `OpenStdin`.
    ///
    /// Default: `false`.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// Environment variables, each as `NAME=value`, which add to those of the image or override them. A `NAME`
    /// without `=` takes the variable away, and `NAME=` sets it to nothing.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The program and its arguments, or the arguments alone if there is an `Entrypoint`. Empty takes the image's,
    /// unless an `Entrypoint` is given here. Engines accept a single string as well.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// How the engine finds out whether the container works. Absent, the image's health check applies, if it has one.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// Tells that `Cmd` is one command line with its quotes in place already, to be used untouched. Only on Windows.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// The image to create the container from, or from which it was created, by name, digest or ID.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// Paths in the container that each get an anonymous volume, unless something is mounted there. Volumes with a
    /// name, and folders of the host, belong in [`HostConfig`].
    #[doc(alias = "Volumes")]
    pub volumes: Option<BTreeSet<String>>,

    /// Folder in which the program starts; it is created if need be. Empty takes the image's, or else `/`.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// Program, with its first arguments, that `Cmd` is appended to. Absent or `null` takes the image's; `[""]`
    /// drops that without replacing it. If one is given, the image's `Cmd` is not used. Engines accept a single
    /// string as well.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<Vec<String>>,

    /// Leaves the container without any network. Left out of replies if it is `false`.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// MAC address of the container in the network it is created with, as in `02:42:ac:11:00:02`. Without it,
    /// one is made up.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// Dockerfile instructions, such as `RUN make`, that are run in a build which starts from the image. They mean
    /// nothing to a container, where this is `null` or absent.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// Labels of the container. In replies, those of the image are among them.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Signal that asks the container to end, by name or number, such as `SIGINT` or `2`. Absent takes the image's,
    /// or else `SIGTERM`.
    ///
    /// Default: `"SIGTERM"`.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// Seconds to wait after `StopSignal` before the container is killed; `-1` waits for ever. Absent takes the
    /// engine's setting, 10 unless changed.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// Shell, with its options, for command lines given as plain text: in a Dockerfile's `RUN`, `CMD` and
    /// `ENTRYPOINT`, and in `CMD-SHELL` health checks. Absent means `["/bin/sh", "-c"]` on Linux.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,

    /// The settings that tie the container to its host: limits on resources, mounts, published ports, the restart policy.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<HostConfig>,

    /// The networks that the container joins, with its settings in each.
    ///
    /// Without it the container joins the one network that `NetworkMode` in [`HostConfig`] names.
    #[doc(alias = "NetworkingConfig")]
    pub networking_config: Option<ContainerCreateBodyNetworkingConfig>,
}

support::object! { ContainerCreateBody {
    "Hostname"         => hostname:          optional,
    "Domainname"       => domainname:        optional,
    "User"             => user:              optional,
    "AttachStdin"      => attach_stdin:      optional,
    "AttachStdout"     => attach_stdout:     optional,
    "AttachStderr"     => attach_stderr:     optional,
    "ExposedPorts"     => exposed_ports:     optional,
    "Tty"              => tty:               optional,
    "OpenStdin"        => open_stdin:        optional,
    "StdinOnce"        => stdin_once:        optional,
    "Env"              => env:               optional,
    "Cmd"              => cmd:               optional,
    "Healthcheck"      => healthcheck:       optional,
    "ArgsEscaped"      => args_escaped:      optional,
    "Image"            => image:             optional,
    "Volumes"          => volumes:           optional,
    "WorkingDir"       => working_dir:       optional,
    "Entrypoint"       => entrypoint:        optional,
    "NetworkDisabled"  => network_disabled:  optional,
    "MacAddress"       => mac_address:       optional,
    "OnBuild"          => on_build:          optional,
    "Labels"           => labels:            optional,
    "StopSignal"       => stop_signal:       optional,
    "StopTimeout"      => stop_timeout:      optional,
    "Shell"            => shell:             optional,
    "HostConfig"       => host_config:       optional,
    "NetworkingConfig" => networking_config: optional,
} }

#[allow(deprecated)]
impl From<ContainerConfig> for ContainerCreateBody {
    #[inline]
    fn from(part: ContainerConfig) -> Self {
        let ContainerConfig {
            hostname,
            domainname,
            user,
            attach_stdin,
            attach_stdout,
            attach_stderr,
            exposed_ports,
            tty,
            open_stdin,
            stdin_once,
            env,
            cmd,
            healthcheck,
            args_escaped,
            image,
            volumes,
            working_dir,
            entrypoint,
            network_disabled,
            mac_address,
            on_build,
            labels,
            stop_signal,
            stop_timeout,
            shell,
        } = part;
        Self {
            hostname,
            domainname,
            user,
            attach_stdin,
            attach_stdout,
            attach_stderr,
            exposed_ports,
            tty,
            open_stdin,
            stdin_once,
            env,
            cmd,
            healthcheck,
            args_escaped,
            image,
            volumes,
            working_dir,
            entrypoint,
            network_disabled,
            mac_address,
            on_build,
            labels,
            stop_signal,
            stop_timeout,
            shell,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<ContainerCreateBody> for ContainerConfig {
    #[inline]
    fn from(whole: ContainerCreateBody) -> Self {
        let ContainerCreateBody {
            hostname,
            domainname,
            user,
            attach_stdin,
            attach_stdout,
            attach_stderr,
            exposed_ports,
            tty,
            open_stdin,
            stdin_once,
            env,
            cmd,
            healthcheck,
            args_escaped,
            image,
            volumes,
            working_dir,
            entrypoint,
            network_disabled,
            mac_address,
            on_build,
            labels,
            stop_signal,
            stop_timeout,
            shell,
            ..
        } = whole;
        Self {
            hostname,
            domainname,
            user,
            attach_stdin,
            attach_stdout,
            attach_stderr,
            exposed_ports,
            tty,
            open_stdin,
            stdin_once,
            env,
            cmd,
            healthcheck,
            args_escaped,
            image,
            volumes,
            working_dir,
            entrypoint,
            network_disabled,
            mac_address,
            on_build,
            labels,
            stop_signal,
            stop_timeout,
            shell,
        }
    }
}
