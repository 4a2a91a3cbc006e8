// Written by `cargo xtask gen` from `Config` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ConfigCmd, ConfigEntrypoint, ConfigHealthcheck};
use std::collections::{BTreeMap, BTreeSet};

/// What runs in a container and in which surroundings, free of anything that concerns the host. Images
/// carry one too, as defaults for their containers. Later versions call it `ContainerConfig`.
///
/// All versions of the API. In this form: API 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The container's host name. Without one the engine takes the first 12 digits of the container's ID.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The domain part of the container's name, mostly empty.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// Who the process runs as: a user's name or number, with `:` and a group if wanted. Empty for the image's
    /// choice, or else root.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Whether the creator of the container means to attach to its standard input. It concerns clients; attaching
    /// is a request of its own.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// Whether the creator of the container means to attach to its standard output. Engines take it for false when
    /// it is left out, whatever the documented default.
    ///
    /// Default: `true`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// Whether the creator of the container means to attach to its standard error. Engines take it for false when
    /// it is left out, whatever the documented default.
    ///
    /// Default: `true`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// Ports on which the container listens, as keys like `80/tcp` or `53/udp` with empty objects as values. To be
    /// reached from outside they have to be published by `HostConfig.PortBindings` or `HostConfig.PublishAllPorts`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// True to give the container a terminal. Its output then arrives as one raw stream, with standard error mixed
    /// in.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// True to keep the container's standard input open, so that something can be sent to it.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// True to end the standard input when the first client that was attached to it leaves.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// Environment variables, each as `NAME=value`. A bare `NAME` takes the variable away.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The command to run, or the arguments of `Entrypoint` if there is one. Requests may give a string or a list,
    /// replies give a list or null.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Cmd")]
    pub cmd: Option<ConfigCmd>,

    /// How the engine tests whether the container works. Null or absent for the image's own test, if it has one.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<ConfigHealthcheck>,

    /// True if the first item of `Cmd` is a complete command line with its quoting done. Windows only.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// The image the container is made from, as the creator named it.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// Paths in the container that get an anonymous volume unless something else is mounted there. The paths are
    /// keys, with empty objects as values.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Volumes")]
    pub volumes: Option<BTreeMap<String, serde_json::Value>>,

    /// The folder in which the process starts. Empty for the image's choice, or else `/`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// The program to run, with leading arguments; `Cmd` follows them. Requests may give a string or a list, and
    /// `[""]` drops the one of the image.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<ConfigEntrypoint>,

    /// True to keep the container without a network. Usually absent.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// The hardware address of the container's network interface. Usually left to the engine.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// Build instructions that run when another image is built upon this one. Only images have them.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// Labels of the container or image, names with values.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The signal that asks the container to stop, by name or number. Usually absent, which means `SIGTERM`.
    ///
    /// Default: `"SIGTERM"`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// How many seconds the container is given to stop before it is killed. Without it the engine's default counts,
    /// normally 10 seconds.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// The shell for commands given as a string in a Dockerfile, such as `["/bin/sh", "-c"]`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Config {
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
