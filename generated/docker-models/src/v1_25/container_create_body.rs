// Written by `cargo xtask gen` from `ContainerCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    Config, ConfigCmd, ConfigEntrypoint, ConfigHealthcheck, ConfigVolumes,
    ContainerCreateBodyNetworkingConfig, HostConfig,
};
use std::collections::{BTreeMap, BTreeSet};

/// What the new container is to be.
///
/// The settings of `ContainerConfig` stand at the top level; what concerns the host goes into [`HostConfig`], and what
/// concerns networks into `NetworkingConfig`. Only `Image` is needed.
///
/// The request body of `POST /containers/create` (`ContainerCreate`).
///
/// All versions of the API. In this form: API 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerCreateBody {
    /// The container's host name. Without one the engine takes the first 12 digits of the container's ID.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The domain part of the container's name, mostly empty.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// Who the process runs as: a user's name or number, with `:` and a group if wanted. Empty for the image's
    /// choice, or else root.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Whether the creator of the container means to attach to its standard input. It concerns clients; attaching
    /// is a request of its own.
    ///
    /// Default: `false`.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// Whether the creator of the container means to attach to its standard output. Engines take it for false when
    /// it is left out, whatever the documented default.
    ///
    /// Default: `true`.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// Whether the creator of the container means to attach to its standard error. Engines take it for false when
    /// it is left out, whatever the documented default.
    ///
    /// Default: `true`.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// Ports on which the container listens, as keys like `80/tcp` or `53/udp` with empty objects as values. To be
    /// reached from outside they have to be published by `HostConfig.PortBindings` or `HostConfig.PublishAllPorts`.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// True to give the container a terminal. Its output then arrives as one raw stream, with standard error mixed
    /// in.
    ///
    /// Default: `false`.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// True to keep the container's standard input open, so that something can be sent to it.
    ///
    /// Default: `false`.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// True to end the standard input when the first client that was attached to it leaves.
    ///
    /// Default: `false`.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// Environment variables, each as `NAME=value`. A bare `NAME` takes the variable away.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The command to run, or the arguments of `Entrypoint` if there is one. Requests may give a string or a list,
    /// replies give a list or null.
    #[doc(alias = "Cmd")]
    pub cmd: Option<ConfigCmd>,

    /// How the engine tests whether the container works. Null or absent for the image's own test, if it has one.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<ConfigHealthcheck>,

    /// True if the first item of `Cmd` is a complete command line with its quoting done. Windows only.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// The image the container is made from, as the creator named it.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// Paths in the container that get an anonymous volume unless something else is mounted there. The paths are
    /// keys, with empty objects as values.
    #[doc(alias = "Volumes")]
    pub volumes: Option<ConfigVolumes>,

    /// The folder in which the process starts. Empty for the image's choice, or else `/`.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// The program to run, with leading arguments; `Cmd` follows them. Requests may give a string or a list, and
    /// `[""]` drops the one of the image.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<ConfigEntrypoint>,

    /// True to keep the container without a network. Usually absent.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// The hardware address of the container's network interface. Usually left to the engine.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// Build instructions that run when another image is built upon this one. Only images have them.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// Labels of the container or image, names with values.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The signal that asks the container to stop, by name or number. Usually absent, which means `SIGTERM`.
    ///
    /// Default: `"SIGTERM"`.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// How many seconds the container is given to stop before it is killed. Without it the engine's default counts,
    /// normally 10 seconds.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// The shell for commands given as a string in a Dockerfile, such as `["/bin/sh", "-c"]`.
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
impl From<Config> for ContainerCreateBody {
    #[inline]
    fn from(part: Config) -> Self {
        let Config {
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
impl From<ContainerCreateBody> for Config {
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
