// Written by `cargo xtask gen` from `ImageConfig` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HealthConfig;
use std::collections::{BTreeMap, BTreeSet};

/// What an image says about running it: command, environment, user, ports and so on.
///
/// A container takes its settings from here unless it is created with values of its own. Recent engines leave
/// out what an image does not set, older ones send `null`, `""` or `false`.
///
/// API 1.39 and later. In this form: API 1.44 to 1.49.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageConfig {
    /// A leftover of older engines. No container takes it over, and recent engines send `""` or leave it out.
    ///
    /// API 1.44 and 1.45: The host name that a container had when the image was committed or built from it.
    ///
    /// Containers of the image do not get this name. Mostly empty.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// A leftover of older engines. No container takes it over, and recent engines send `""` or leave it out.
    ///
    /// API 1.44 and 1.45: The domain name that a container had when the image was committed from it.
    ///
    /// Containers of the image do not get this name. Mostly empty.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// The user that processes run as, a name or number, perhaps with a group: `nobody`, `1000:1000`.
    ///
    /// Empty for root.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// A leftover of older engines. No container takes it over, and recent engines send `false` or leave it out.
    ///
    /// API 1.44 and 1.45: Whether the container that the image was committed from had its standard input attached.
    ///
    /// It means nothing for containers of the image.
    ///
    /// Default: `false`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// A leftover of older engines. No container takes it over, and recent engines send `false` or leave it out.
    ///
    /// API 1.44 and 1.45: Whether the container that the image was committed from had its standard output attached.
    ///
    /// It means nothing for containers of the image.
    ///
    /// Default: `false`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// A leftover of older engines. No container takes it over, and recent engines send `false` or leave it out.
    ///
    /// API 1.44 and 1.45: Whether the container that the image was committed from had its standard error output attached.
    ///
    /// It means nothing for containers of the image.
    ///
    /// Default: `false`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// The ports on which the image's program listens, such as `8080/tcp`, as keys with an empty object for a value.
    ///
    /// They only inform; they are published where a container asks for it, for instance with `PublishAllPorts`.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// A leftover of older engines. No container takes it over, and recent engines send `false` or leave it out.
    ///
    /// API 1.44 and 1.45: Whether the container that the image was committed from had a terminal.
    ///
    /// It means nothing for containers of the image.
    ///
    /// Default: `false`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// A leftover of older engines. No container takes it over, and recent engines send `false` or leave it out.
    ///
    /// API 1.44 and 1.45: Whether the container that the image was committed from kept its standard input open.
    ///
    /// It means nothing for containers of the image.
    ///
    /// Default: `false`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// A leftover of older engines. No container takes it over, and recent engines send `false` or leave it out.
    ///
    /// API 1.44 and 1.45: Whether the container that the image was committed from closed its standard input after the first client.
    ///
    /// It means nothing for containers of the image.
    ///
    /// Default: `false`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// The environment of processes, each variable as `NAME=value`.
    ///
    /// A container's own `Env` adds to it, and wins where both name a variable.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The command to run or, if there is an `Entrypoint`, the arguments to it. `null` or left out if the image
    /// sets none.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// How to find out whether a container of the image is well. Left out if the image has no check.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// Whether `Cmd` or `Entrypoint` is one command line, escaped already, in place of separate arguments.
    ///
    /// Only Windows takes notice. Builders may set it in Linux images too, where it has no effect.
    ///
    /// Default: `false`.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// A leftover of older engines. No container takes it over, and recent engines send `""` or leave it out.
    ///
    /// API 1.44 and 1.45: The image, by ID or name, that a build step or a committed container started from. Often empty.
    ///
    /// Default: `""`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// Paths for which every container gets a volume, as keys with an empty object for a value.
    ///
    /// Unless something is mounted there, the engine creates an anonymous volume for the path.
    #[doc(alias = "Volumes")]
    pub volumes: Option<BTreeSet<String>>,

    /// The folder in which processes start. Empty for `/`.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// The program to run with its first arguments, to which `Cmd` is appended.
    ///
    /// `null` or left out if the image has none and `Cmd` alone is run.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<Vec<String>>,

    /// A leftover of older engines. No container takes it over, and recent engines send `false` or leave it out.
    ///
    /// API 1.44 and 1.45: Whether the container that the image was committed from had no network.
    ///
    /// It means nothing for containers of the image.
    ///
    /// Default: `false`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// A leftover of older engines. No container takes it over, and recent engines send `""` or leave it out.
    ///
    /// API 1.44 and 1.45: The MAC address that a container had been given when the image was committed from it.
    ///
    /// Containers of the image do not get it.
    ///
    /// Default: `""`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// Instructions that a build runs when it uses the image as its base, from `ONBUILD` in a Dockerfile.
    ///
    /// They are Docker's own addition to the image format, and mean nothing to a container.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// Names and values that whoever built the image gave to it. Containers of the image have them as well.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The signal that asks a container to stop, a name or a number such as `SIGINT` or `2`.
    ///
    /// `SIGTERM` is used if the image does not say.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// A leftover of older engines. No container takes it over, and recent engines leave it out.
    ///
    /// API 1.44 and 1.45: The seconds a container had to stop before it was killed, when the image was committed from it.
    ///
    /// Default: `10`.
    ///
    /// Deprecated in API 1.46 to 1.49.
    ///
    /// API 1.39 to 1.49.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// The shell, with its options, that runs commands given as plain text, in `RUN`, `CMD`, `ENTRYPOINT` and
    /// health checks.
    ///
    /// Left out if the image keeps to the default, `/bin/sh -c` on Linux and `cmd /S /C` on Windows.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
