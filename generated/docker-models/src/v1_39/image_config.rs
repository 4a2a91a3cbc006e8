// Written by `cargo xtask gen` from `ImageConfig` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_29::HealthConfig;
use std::collections::{BTreeMap, BTreeSet};

/// The default configuration of containers of an image: command, environment, user, ports and similar settings.
///
/// A container uses these settings unless it is created with others. Recent daemons omit values that the image does
/// not set; older daemons send `null`, `""` or `false`.
///
/// Available in API 1.39 and later; this form: 1.39 to 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageConfig {
    /// The host name of the container from which the image was committed or built. Usually empty.
    ///
    /// It does not apply to containers of the image.
    ///
    /// JSON key: `Hostname`. Available in API 1.39 to 1.49.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The domain name of the container from which the image was committed. Usually empty.
    ///
    /// It does not apply to containers of the image.
    ///
    /// JSON key: `Domainname`. Available in API 1.39 to 1.49.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// The user that the container's processes run as, a name or number, optionally with a group: `nobody`, `1000:1000`.
    ///
    /// Empty for root.
    ///
    /// JSON key: `User`.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `true` if standard input was attached in the container from which the image was committed.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `AttachStdin`. Available in API 1.39 to 1.49.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// `true` if standard output was attached in the container from which the image was committed.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `AttachStdout`. Available in API 1.39 to 1.49.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// `true` if standard error was attached in the container from which the image was committed.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `AttachStderr`. Available in API 1.39 to 1.49.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// The ports that the image's program listens on, such as `8080/tcp`, as keys with empty objects as values.
    ///
    /// Exposed ports are not published. Publish them in the container's configuration, for example with
    /// `PublishAllPorts`.
    ///
    /// JSON key: `ExposedPorts`.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// `true` if the container from which the image was committed had a pseudo-terminal.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `Tty`. Available in API 1.39 to 1.49.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// `true` if the container from which the image was committed kept its standard input open.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `OpenStdin`. Available in API 1.39 to 1.49.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// `true` if the container from which the image was committed closed its standard input after the first client
    /// disconnected.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `StdinOnce`. Available in API 1.39 to 1.49.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// The environment variables, each as `NAME=value`.
    ///
    /// The `Env` of a container extends them, and takes precedence for variables set in both.
    ///
    /// JSON key: `Env`.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The command to run, or the arguments to `Entrypoint` if there is one. `null` or omitted if the image sets none.
    ///
    /// JSON key: `Cmd`.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// The health check of the image's containers. Omitted if the image has none.
    ///
    /// JSON key: `Healthcheck`.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// `true` if `Cmd` or `Entrypoint` is a single command line that is already escaped, instead of separate arguments.
    ///
    /// Used on Windows only. Builders may set it in Linux images too, where it has no effect.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `ArgsEscaped`.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// The image, by ID or name, that a build step or a committed container was based on. Often empty.
    ///
    /// Default: `""`.
    ///
    /// JSON key: `Image`. Available in API 1.39 to 1.49.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The paths for which each container is given an anonymous volume, unless something else is mounted there. The paths
    /// are keys; the values are empty objects.
    ///
    /// JSON key: `Volumes`.
    #[doc(alias = "Volumes")]
    pub volumes: Option<BTreeSet<String>>,

    /// The working directory of the container's processes. Empty for `/`.
    ///
    /// JSON key: `WorkingDir`.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// The program to run and its first arguments; `Cmd` is appended.
    ///
    /// `null` or omitted if the image has none; only `Cmd` is run in that case.
    ///
    /// JSON key: `Entrypoint`.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<Vec<String>>,

    /// `true` if the container from which the image was committed had no network.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `NetworkDisabled`. Available in API 1.39 to 1.49.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// The MAC address that was set for the container from which the image was committed.
    ///
    /// It does not apply to containers of the image.
    ///
    /// Default: `""`.
    ///
    /// JSON key: `MacAddress`. Available in API 1.39 to 1.49.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// The instructions to run in a build that uses the image as its base, from `ONBUILD` in a Dockerfile.
    ///
    /// They are an extension of the image format by Docker, and have no effect on containers.
    ///
    /// JSON key: `OnBuild`.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// The labels of the image. Containers of the image inherit them.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The signal that asks a container to stop, as a name or number, such as `SIGINT` or `2`.
    ///
    /// Defaults to `SIGTERM`.
    ///
    /// JSON key: `StopSignal`.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// The stop timeout of the container from which the image was committed, in seconds.
    ///
    /// Default: `10`.
    ///
    /// JSON key: `StopTimeout`. Available in API 1.39 to 1.49.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// The shell and its options for commands in string form: `RUN`, `CMD`, `ENTRYPOINT` and health checks.
    ///
    /// Omitted if the image uses the default: `/bin/sh -c` on Linux, `cmd /S /C` on Windows.
    ///
    /// JSON key: `Shell`.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageConfig {
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
    "MacAddress"      => mac_address:      optional,
    "OnBuild"         => on_build:         optional,
    "Labels"          => labels:           optional,
    "StopSignal"      => stop_signal:      optional,
    "StopTimeout"     => stop_timeout:     optional,
    "Shell"           => shell:            optional,
    ..?               => unknown,
} }
