// Written by `cargo xtask gen` from `Config` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HealthConfig;
use super::super::v1_25::{ConfigCmd, ConfigEntrypoint, ConfigVolumes};
use std::collections::{BTreeMap, BTreeSet};

/// The definition `Config`.
///
/// All versions of the API. In this form: API 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// `Hostname` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// `Domainname` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// `User` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `AttachStdin` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// `AttachStdout` in JSON.
    ///
    /// Default: `true`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// `AttachStderr` in JSON.
    ///
    /// Default: `true`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// `ExposedPorts` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// `Tty` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// `OpenStdin` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// `StdinOnce` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// `Env` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// `Cmd` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Cmd")]
    pub cmd: Option<ConfigCmd>,

    /// `Healthcheck` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// `ArgsEscaped` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// `Image` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `Volumes` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Volumes")]
    pub volumes: Option<ConfigVolumes>,

    /// `WorkingDir` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// `Entrypoint` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<ConfigEntrypoint>,

    /// `NetworkDisabled` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// `MacAddress` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// `OnBuild` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// `Labels` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `StopSignal` in JSON.
    ///
    /// Default: `"SIGTERM"`.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// `StopTimeout` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// `Shell` in JSON.
    ///
    /// API 1.29 and earlier.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,
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
} }
