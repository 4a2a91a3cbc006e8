// Written by `cargo xtask gen` from `ContainerCreate/body` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Config, HealthConfig, HostConfig};
use super::super::v1_25::{
    ConfigCmd, ConfigEntrypoint, ConfigVolumes, ContainerCreateBodyNetworkingConfig,
};
use std::collections::{BTreeMap, BTreeSet};

/// The request body of `POST /containers/create` (`ContainerCreate`).
///
/// All versions of the API. In this form: API 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerCreateBody {
    /// `Hostname` in JSON.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// `Domainname` in JSON.
    #[doc(alias = "Domainname")]
    pub domainname: Option<String>,

    /// `User` in JSON.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `AttachStdin` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "AttachStdin")]
    pub attach_stdin: Option<bool>,

    /// `AttachStdout` in JSON.
    ///
    /// Default: `true`.
    #[doc(alias = "AttachStdout")]
    pub attach_stdout: Option<bool>,

    /// `AttachStderr` in JSON.
    ///
    /// Default: `true`.
    #[doc(alias = "AttachStderr")]
    pub attach_stderr: Option<bool>,

    /// `ExposedPorts` in JSON.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// `Tty` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// `OpenStdin` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// `StdinOnce` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "StdinOnce")]
    pub stdin_once: Option<bool>,

    /// `Env` in JSON.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// `Cmd` in JSON.
    #[doc(alias = "Cmd")]
    pub cmd: Option<ConfigCmd>,

    /// `Healthcheck` in JSON.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// `ArgsEscaped` in JSON.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// `Image` in JSON.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `Volumes` in JSON.
    #[doc(alias = "Volumes")]
    pub volumes: Option<ConfigVolumes>,

    /// `WorkingDir` in JSON.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// `Entrypoint` in JSON.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<ConfigEntrypoint>,

    /// `NetworkDisabled` in JSON.
    #[doc(alias = "NetworkDisabled")]
    pub network_disabled: Option<bool>,

    /// `MacAddress` in JSON.
    ///
    /// API 1.51 and earlier.
    #[doc(alias = "MacAddress")]
    pub mac_address: Option<String>,

    /// `OnBuild` in JSON.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `StopSignal` in JSON.
    ///
    /// Default: `"SIGTERM"`.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// `StopTimeout` in JSON.
    #[doc(alias = "StopTimeout")]
    pub stop_timeout: Option<i64>,

    /// `Shell` in JSON.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,

    /// `HostConfig` in JSON.
    #[doc(alias = "HostConfig")]
    pub host_config: Option<HostConfig>,

    /// `NetworkingConfig` in JSON.
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
            hostname, domainname, user, attach_stdin, attach_stdout, attach_stderr, exposed_ports,
            tty, open_stdin, stdin_once, env, cmd, healthcheck, args_escaped, image, volumes,
            working_dir, entrypoint, network_disabled, mac_address, on_build, labels, stop_signal,
            stop_timeout, shell,
        } = part;
        Self {
            hostname, domainname, user, attach_stdin, attach_stdout, attach_stderr, exposed_ports,
            tty, open_stdin, stdin_once, env, cmd, healthcheck, args_escaped, image, volumes,
            working_dir, entrypoint, network_disabled, mac_address, on_build, labels, stop_signal,
            stop_timeout, shell, ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<ContainerCreateBody> for Config {
    #[inline]
    fn from(whole: ContainerCreateBody) -> Self {
        let ContainerCreateBody {
            hostname, domainname, user, attach_stdin, attach_stdout, attach_stderr, exposed_ports,
            tty, open_stdin, stdin_once, env, cmd, healthcheck, args_escaped, image, volumes,
            working_dir, entrypoint, network_disabled, mac_address, on_build, labels, stop_signal,
            stop_timeout, shell, ..
        } = whole;
        Self {
            hostname, domainname, user, attach_stdin, attach_stdout, attach_stderr, exposed_ports,
            tty, open_stdin, stdin_once, env, cmd, healthcheck, args_escaped, image, volumes,
            working_dir, entrypoint, network_disabled, mac_address, on_build, labels, stop_signal,
            stop_timeout, shell,
        }
    }
}
