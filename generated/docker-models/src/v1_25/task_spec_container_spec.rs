// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Mount, TaskSpecContainerSpecDnsConfig};
use std::collections::BTreeMap;

/// The type of `TaskSpec.ContainerSpec`.
///
/// All versions of the API. In this form: API 1.26 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpec {
    /// `Image` in JSON.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `Command` in JSON.
    #[doc(alias = "Command")]
    pub command: Option<Vec<String>>,

    /// `Args` in JSON.
    #[doc(alias = "Args")]
    pub args: Option<Vec<String>>,

    /// `Env` in JSON.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// `Dir` in JSON.
    #[doc(alias = "Dir")]
    pub dir: Option<String>,

    /// `User` in JSON.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `TTY` in JSON.
    #[doc(alias = "TTY")]
    pub tty: Option<bool>,

    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<Mount>>,

    /// `StopGracePeriod` in JSON.
    #[doc(alias = "StopGracePeriod")]
    pub stop_grace_period: Option<i64>,

    /// `DNSConfig` in JSON.
    #[doc(alias = "DNSConfig")]
    pub dns_config: Option<TaskSpecContainerSpecDnsConfig>,
}

support::object! { TaskSpecContainerSpec {
    "Image"           => image:             optional,
    "Command"         => command:           optional,
    "Args"            => args:              optional,
    "Env"             => env:               optional,
    "Dir"             => dir:               optional,
    "User"            => user:              optional,
    "Labels"          => labels:            optional,
    "TTY"             => tty:               optional,
    "Mounts"          => mounts:            optional,
    "StopGracePeriod" => stop_grace_period: optional,
    "DNSConfig"       => dns_config:        optional,
} }
