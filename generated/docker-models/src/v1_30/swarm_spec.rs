// Written by `cargo xtask gen` from `SwarmSpec` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfig;
use super::super::v1_25::{
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecRaft, SwarmSpecTaskDefaults,
};
use std::collections::BTreeMap;

/// The settings of a swarm, which its managers share. Set with [`SwarmInit`] and [`SwarmUpdate`], and returned by
/// [`SwarmInspect`] and [`SystemInfo`].
///
/// Available in all API versions; this form: 1.30 and 1.31.
///
#[doc = operation!("SwarmInit")]
#[doc = operation!("SwarmInspect")]
#[doc = operation!("SwarmUpdate")]
#[doc = operation!("SystemInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SwarmSpec {
    /// The name of the swarm. Daemons support only `default`: an empty name is replaced by it, and any other name is
    /// rejected.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The labels of the swarm.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The settings for the management of tasks.
    ///
    /// JSON key: `Orchestration`.
    #[doc(alias = "Orchestration")]
    pub orchestration: Option<SwarmSpecOrchestration>,

    /// The settings of the managers' shared log, which the Raft consensus algorithm replicates.
    ///
    /// JSON key: `Raft`.
    #[doc(alias = "Raft")]
    pub raft: Option<SwarmSpecRaft>,

    /// The settings for communication between the managers and the agents on the nodes.
    ///
    /// JSON key: `Dispatcher`.
    #[doc(alias = "Dispatcher")]
    pub dispatcher: Option<SwarmSpecDispatcher>,

    /// The settings for the TLS certificates that the swarm issues to its nodes.
    ///
    /// JSON key: `CAConfig`.
    #[doc(alias = "CAConfig")]
    pub ca_config: Option<SwarmSpecCaConfig>,

    /// The settings for the encryption of the managers' data on disk.
    ///
    /// JSON key: `EncryptionConfig`.
    #[doc(alias = "EncryptionConfig")]
    pub encryption_config: Option<SwarmSpecEncryptionConfig>,

    /// Default settings for tasks, used if the service does not specify them.
    ///
    /// JSON key: `TaskDefaults`.
    #[doc(alias = "TaskDefaults")]
    pub task_defaults: Option<SwarmSpecTaskDefaults>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpec {
    "Name"             => name:              optional,
    "Labels"           => labels:            optional,
    "Orchestration"    => orchestration:     optional,
    "Raft"             => raft:              optional,
    "Dispatcher"       => dispatcher:        optional,
    "CAConfig"         => ca_config:         optional,
    "EncryptionConfig" => encryption_config: optional,
    "TaskDefaults"     => task_defaults:     optional,
    ..?                => unknown,
} }
