// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::TaskSpecContainerSpecDnsConfig;
use super::super::v1_27::TaskSpecContainerSpecSecrets;
use super::super::v1_29::HealthConfig;
use super::super::v1_30::{TaskSpecContainerSpecConfigs, TaskSpecContainerSpecPrivileges};
use super::super::v1_32::Mount;
use super::super::v1_35::TaskSpecContainerSpecIsolation;
use std::collections::BTreeMap;

/// The type of `TaskSpec.ContainerSpec`.
///
/// All versions of the API. In this form: API 1.38 and 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpec {
    /// `Image` in JSON.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Command` in JSON.
    #[doc(alias = "Command")]
    pub command: Option<Vec<String>>,

    /// `Args` in JSON.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// `Hostname` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// `Env` in JSON.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// `Dir` in JSON.
    #[doc(alias = "Dir")]
    pub dir: Option<String>,

    /// `User` in JSON.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `Groups` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Groups")]
    pub groups: Option<Vec<String>>,

    /// `Privileges` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Privileges")]
    pub privileges: Option<TaskSpecContainerSpecPrivileges>,

    /// `TTY` in JSON.
    #[doc(alias = "TTY")]
    pub tty: Option<bool>,

    /// `OpenStdin` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// `ReadOnly` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "ReadOnly")]
    pub read_only: Option<bool>,

    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// `StopSignal` in JSON.
    ///
    /// API 1.28 and later.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// `StopGracePeriod` in JSON.
    #[doc(alias = "StopGracePeriod")]
    pub stop_grace_period: Option<i64>,

    /// `HealthCheck` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "HealthCheck")]
    pub health_check: Option<HealthConfig>,

    /// `Hosts` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Hosts")]
    pub hosts: Option<Vec<String>>,

    /// `DNSConfig` in JSON.
    #[doc(alias = "DNSConfig")]
    pub dns_config: Option<TaskSpecContainerSpecDnsConfig>,

    /// `Secrets` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<TaskSpecContainerSpecSecrets>>,

    /// `Configs` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Configs")]
    pub configs: Option<Vec<TaskSpecContainerSpecConfigs>>,

    /// `Isolation` in JSON.
    ///
    /// API 1.35 and later.
    #[doc(alias = "Isolation")]
    pub isolation: Option<TaskSpecContainerSpecIsolation>,

    /// `Init` in JSON.
    ///
    /// API 1.38 and later.
    #[doc(alias = "Init")]
    pub init: Option<bool>,

    /// `Healthcheck` in JSON.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,
}

support::object! { TaskSpecContainerSpec {
    "Image"           => image:             optional,
    "Labels"          => labels:            optional,
    "Command"         => command:           optional,
    "Args"            => args:              optional,
    "Hostname"        => hostname:          optional,
    "Env"             => env:               optional,
    "Dir"             => dir:               optional,
    "User"            => user:              optional,
    "Groups"          => groups:            optional,
    "Privileges"      => privileges:        optional,
    "TTY"             => tty:               optional,
    "OpenStdin"       => open_stdin:        optional,
    "ReadOnly"        => read_only:         optional,
    "Mounts"          => mounts:            optional,
    "StopSignal"      => stop_signal:       optional,
    "StopGracePeriod" => stop_grace_period: optional,
    "HealthCheck"     => health_check:      optional,
    "Hosts"           => hosts:             optional,
    "DNSConfig"       => dns_config:        optional,
    "Secrets"         => secrets:           optional,
    "Configs"         => configs:           optional,
    "Isolation"       => isolation:         optional,
    "Init"            => init:              optional,
    "Healthcheck"     => healthcheck:       optional,
} }
