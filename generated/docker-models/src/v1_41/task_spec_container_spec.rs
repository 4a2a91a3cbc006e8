// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TaskSpecContainerSpecUlimits;
use super::super::v1_25::TaskSpecContainerSpecDnsConfig;
use super::super::v1_27::TaskSpecContainerSpecSecrets;
use super::super::v1_29::HealthConfig;
use super::super::v1_35::TaskSpecContainerSpecIsolation;
use super::super::v1_40::{
    Mount, TaskSpecContainerSpecConfigs, TaskSpecContainerSpecPrivileges,
};
use std::collections::BTreeMap;

/// The container that a task runs, for the runtime `container`, which is the usual one. A spec holds only one of this,
/// `PluginSpec` and `NetworkAttachmentSpec`, as `Runtime` says.
///
/// All versions of the API. In this form: API 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSpecContainerSpec {
    /// The image that the task's container starts from, as a name with tag or digest. Clients often pin the digest here,
    /// so that all nodes run the same image.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// Labels to put on each container, as opposed to those of the service. They show up when inspecting the container.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The program to start, with its leading arguments, in place of the image's entrypoint. When empty, the image's
    /// entrypoint stands.
    #[doc(alias = "Command")]
    pub command: Option<Vec<String>>,

    /// Arguments that follow `Command`, or the image's entrypoint if there is no `Command`. They take the place of the
    /// image's own default command.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// The host name inside the container, which must be valid by RFC 1123. Placeholders such as `{{.Task.Slot}}` are
    /// filled in for every task; when empty, the container's ID serves.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// Environment variables for the container, each written `NAME=value`. Placeholders such as `{{.Task.Slot}}` are
    /// filled in for every task.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The folder inside the container in which its process starts. When empty, the image decides.
    #[doc(alias = "Dir")]
    pub dir: Option<String>,

    /// Who the process runs as: a user name or number, optionally followed by `:` and a group. When empty, the image
    /// decides.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Further groups, by name or number, that the process belongs to beside the main one of its `User`.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Groups")]
    pub groups: Option<Vec<String>>,

    /// What the container's process may do, beyond or below the usual, by way of the kernel's or Windows' security
    /// features.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Privileges")]
    pub privileges: Option<TaskSpecContainerSpecPrivileges>,

    /// Whether the container's process gets a terminal of its own.
    #[doc(alias = "TTY")]
    pub tty: Option<bool>,

    /// Whether the container's standard input is held open even with nobody attached to it.
    ///
    /// API 1.27 and later.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// Whether the container may write nowhere but to its mounts.
    ///
    /// API 1.27 and later.
    #[doc(alias = "ReadOnly")]
    pub read_only: Option<bool>,

    /// Volumes, host folders and in-memory file systems that appear inside every container of the service.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// Which signal asks the container to end, such as `SIGINT`. When empty, the image's choice counts, and failing that
    /// `SIGTERM`.
    ///
    /// API 1.28 and later.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// How long a container may take to end by itself after the stop signal, in nanoseconds; then it is killed. When
    /// absent, ten seconds.
    #[doc(alias = "StopGracePeriod")]
    pub stop_grace_period: Option<i64>,

    /// The test of whether the container is healthy, in the spelling of Docker's own documents. Engines answer with
    /// `Healthcheck` and accept either spelling, so send only one of the two.
    ///
    /// API 1.27 and later.
    #[doc(alias = "HealthCheck")]
    pub health_check: Option<HealthConfig>,

    /// Further lines for `/etc/hosts` in the container, in that file's own order: address first, names after it, separated by
    /// blanks, as in `192.0.2.1 db`. That is the other way round from `ExtraHosts` of a plain container.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Hosts")]
    pub hosts: Option<Vec<String>>,

    /// How names are resolved inside the container, as entries for its `/etc/resolv.conf`.
    #[doc(alias = "DNSConfig")]
    pub dns_config: Option<TaskSpecContainerSpecDnsConfig>,

    /// The secrets that each task gets to see, and as which files. None when
    /// absent or empty.
    ///
    /// API 1.27 and later.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<TaskSpecContainerSpecSecrets>>,

    /// The configs that each task gets to see, as files or for the engine's own use.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Configs")]
    pub configs: Option<Vec<TaskSpecContainerSpecConfigs>>,

    /// How Windows separates the containers from the host. On Linux nodes only `default` makes sense, and that is what
    /// engines answer.
    ///
    /// API 1.35 and later.
    #[doc(alias = "Isolation")]
    pub isolation: Option<TaskSpecContainerSpecIsolation>,

    /// Whether a small init process starts first in the container, to pass on signals and clear away dead processes. When
    /// absent, the configuration of the node's engine decides.
    ///
    /// API 1.38 and later.
    #[doc(alias = "Init")]
    pub init: Option<bool>,

    /// Kernel parameters to set inside the container, such as `net.ipv4.ip_forward`, with their values. Only those that the
    /// kernel keeps apart per namespace are possible, the same as for plain containers; whether one is wise on a whole
    /// swarm, nobody checks.
    ///
    /// API 1.40 and later.
    #[doc(alias = "Sysctls")]
    pub sysctls: Option<BTreeMap<String, String>>,

    /// Kernel capabilities that the container gets beyond the usual ones, such as `CAP_NET_ADMIN`.
    ///
    /// API 1.41 and later.
    #[doc(alias = "CapabilityAdd")]
    pub capability_add: Option<Vec<String>>,

    /// Kernel capabilities among the usual ones that the container has to do without, such as `CAP_MKNOD`.
    ///
    /// API 1.41 and later.
    #[doc(alias = "CapabilityDrop")]
    pub capability_drop: Option<Vec<String>>,

    /// Limits of the kind that the shell's `ulimit` sets, for the container's processes.
    ///
    /// API 1.41 and later.
    #[doc(alias = "Ulimits")]
    pub ulimits: Option<Vec<TaskSpecContainerSpecUlimits>>,

    /// The test of whether the container is healthy, in the spelling that engines answer with. When absent, the image's
    /// own test applies.
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
    "Sysctls"         => sysctls:           optional,
    "CapabilityAdd"   => capability_add:    optional,
    "CapabilityDrop"  => capability_drop:   optional,
    "Ulimits"         => ulimits:           optional,
    "Healthcheck"     => healthcheck:       optional,
} }
