// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    HealthConfig, Mount, TaskSpecContainerSpecConfigs, TaskSpecContainerSpecDnsConfig,
    TaskSpecContainerSpecIsolation, TaskSpecContainerSpecPrivileges, TaskSpecContainerSpecSecrets,
    TaskSpecContainerSpecUlimits,
};
use std::collections::BTreeMap;

/// The type of `TaskSpec.ContainerSpec`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    #[doc(alias = "Groups")]
    pub groups: Option<Vec<String>>,

    /// `Privileges` in JSON.
    #[doc(alias = "Privileges")]
    pub privileges: Option<TaskSpecContainerSpecPrivileges>,

    /// `TTY` in JSON.
    #[doc(alias = "TTY")]
    pub tty: Option<bool>,

    /// `OpenStdin` in JSON.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// `ReadOnly` in JSON.
    #[doc(alias = "ReadOnly")]
    pub read_only: Option<bool>,

    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// `StopSignal` in JSON.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// `StopGracePeriod` in JSON.
    #[doc(alias = "StopGracePeriod")]
    pub stop_grace_period: Option<i64>,

    /// `HealthCheck` in JSON.
    #[doc(alias = "HealthCheck")]
    pub health_check: Option<HealthConfig>,

    /// `Hosts` in JSON.
    #[doc(alias = "Hosts")]
    pub hosts: Option<Vec<String>>,

    /// `DNSConfig` in JSON.
    #[doc(alias = "DNSConfig")]
    pub dns_config: Option<TaskSpecContainerSpecDnsConfig>,

    /// `Secrets` in JSON.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<TaskSpecContainerSpecSecrets>>,

    /// `OomScoreAdj` in JSON.
    #[doc(alias = "OomScoreAdj")]
    pub oom_score_adj: Option<i64>,

    /// `Configs` in JSON.
    #[doc(alias = "Configs")]
    pub configs: Option<Vec<TaskSpecContainerSpecConfigs>>,

    /// `Isolation` in JSON.
    #[doc(alias = "Isolation")]
    pub isolation: Option<TaskSpecContainerSpecIsolation>,

    /// `Init` in JSON.
    #[doc(alias = "Init")]
    pub init: Option<bool>,

    /// `Sysctls` in JSON.
    #[doc(alias = "Sysctls")]
    pub sysctls: Option<BTreeMap<String, String>>,

    /// `CapabilityAdd` in JSON.
    #[doc(alias = "CapabilityAdd")]
    pub capability_add: Option<Vec<String>>,

    /// `CapabilityDrop` in JSON.
    #[doc(alias = "CapabilityDrop")]
    pub capability_drop: Option<Vec<String>>,

    /// `Ulimits` in JSON.
    #[doc(alias = "Ulimits")]
    pub ulimits: Option<Vec<TaskSpecContainerSpecUlimits>>,

    /// `Healthcheck` in JSON.
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
    "OomScoreAdj"     => oom_score_adj:     optional,
    "Configs"         => configs:           optional,
    "Isolation"       => isolation:         optional,
    "Init"            => init:              optional,
    "Sysctls"         => sysctls:           optional,
    "CapabilityAdd"   => capability_add:    optional,
    "CapabilityDrop"  => capability_drop:   optional,
    "Ulimits"         => ulimits:           optional,
    "Healthcheck"     => healthcheck:       optional,
} }
