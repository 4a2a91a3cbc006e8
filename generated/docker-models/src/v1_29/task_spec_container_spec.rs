// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{HealthConfig, TaskSpecContainerSpecPrivileges};
use super::super::v1_25::{TaskSpecContainerSpecDnsConfig, TaskSpecContainerSpecSecrets};
use super::super::v1_28::Mount;
use std::collections::BTreeMap;

/// The container of a task, for the runtime `container`, which is the default. Only one of this field, `PluginSpec`
/// and `NetworkAttachmentSpec` may be set, according to `Runtime`.
///
/// Available in all API versions; this form: 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpec {
    /// The image of the container, as a name with a tag or digest. Clients often specify the digest, so that all nodes
    /// run the same image.
    ///
    /// JSON key: `Image`.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// The labels of each container, as opposed to those of the service. They are returned when the container is
    /// inspected.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The program to run and its first arguments, in place of the image's entrypoint. If empty, the image's entrypoint
    /// applies.
    ///
    /// JSON key: `Command`.
    #[doc(alias = "Command")]
    pub command: Option<Vec<String>>,

    /// The arguments appended to `Command` or, if that is empty, to the image's entrypoint. They replace the image's
    /// default command.
    ///
    /// JSON key: `Args`.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// The host name of the container, valid according to RFC 1123. Placeholders such as `{{.Task.Slot}}` are replaced
    /// for each task. If empty, the container's ID is used.
    ///
    /// JSON key: `Hostname`.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The environment variables, each as `NAME=value`. Placeholders such as `{{.Task.Slot}}` are replaced for each task.
    ///
    /// JSON key: `Env`.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// The working directory of the container's process. If empty, the image's working directory applies.
    ///
    /// JSON key: `Dir`.
    #[doc(alias = "Dir")]
    pub dir: Option<String>,

    /// The user that the process runs as: a name or number, optionally followed by `:` and a group. If empty, the image's
    /// user applies.
    ///
    /// JSON key: `User`.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// Additional groups of the process, by name or number, besides the group of `User`.
    ///
    /// JSON key: `Groups`.
    #[doc(alias = "Groups")]
    pub groups: Option<Vec<String>>,

    /// The security options of the container, which extend or restrict its default privileges through kernel or Windows
    /// security features.
    ///
    /// JSON key: `Privileges`. Available in API 1.29 and later.
    #[doc(alias = "Privileges")]
    pub privileges: Option<TaskSpecContainerSpecPrivileges>,

    /// If `true`, the container is given a pseudo-terminal.
    ///
    /// JSON key: `TTY`.
    #[doc(alias = "TTY")]
    pub tty: Option<bool>,

    /// If `true`, standard input stays open even if no client is attached.
    ///
    /// JSON key: `OpenStdin`.
    #[doc(alias = "OpenStdin")]
    pub open_stdin: Option<bool>,

    /// If `true`, the container's root file system is read-only. Mounts are not affected.
    ///
    /// JSON key: `ReadOnly`. Available in API 1.27 and later.
    #[doc(alias = "ReadOnly")]
    pub read_only: Option<bool>,

    /// The mounts of each container of the service: volumes, host directories and in-memory file systems.
    ///
    /// JSON key: `Mounts`.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// The signal that asks the container to stop, such as `SIGINT`. If empty, the image's stop signal applies, or
    /// `SIGTERM` if the image sets none.
    ///
    /// JSON key: `StopSignal`. Available in API 1.28 and later.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// The time to wait after the stop signal before the container is killed, in nanoseconds. Defaults to ten seconds.
    ///
    /// JSON key: `StopGracePeriod`.
    #[doc(alias = "StopGracePeriod")]
    pub stop_grace_period: Option<i64>,

    /// The health check of the container, by the key that Docker's API document uses. Daemons return it as `Healthcheck`
    /// and accept both spellings; set only one of the two.
    ///
    /// JSON key: `HealthCheck`. Available in API 1.27 and later.
    #[doc(alias = "HealthCheck")]
    pub health_check: Option<HealthConfig>,

    /// Additional entries for the container's `/etc/hosts`, in the format of that file: an address followed by names,
    /// separated by spaces, as in `192.0.2.1 db`. The order is the reverse of `ExtraHosts` of a standalone container.
    ///
    /// JSON key: `Hosts`.
    #[doc(alias = "Hosts")]
    pub hosts: Option<Vec<String>>,

    /// The DNS configuration of the container, as entries of its `/etc/resolv.conf`.
    ///
    /// JSON key: `DNSConfig`.
    #[doc(alias = "DNSConfig")]
    pub dns_config: Option<TaskSpecContainerSpecDnsConfig>,

    /// The secrets that are available to each task, and their files. `null`, empty or omitted if there are none.
    ///
    /// JSON key: `Secrets`.
    #[doc(alias = "Secrets")]
    pub secrets: Option<Vec<Option<TaskSpecContainerSpecSecrets>>>,

    /// The health check of the container, by the key that daemons return. If omitted, the image's health check applies.
    ///
    /// JSON key: `Healthcheck`.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    "Healthcheck"     => healthcheck:       optional,
    ..?               => unknown,
} }
