// Written by `cargo xtask gen` from `SwarmSpec` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SwarmSpecCaConfig, SwarmSpecRaft};
use super::super::v1_25::{
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration,
    SwarmSpecTaskDefaults,
};
use std::collections::BTreeMap;

/// The settings of a whole swarm that its managers keep and share, as a user sets them with `SwarmInit` and
/// `SwarmUpdate`. `SwarmInspect` and `SystemInfo` give them back.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpec {
    /// What the swarm is called. Engines know only one name, `default`: an empty one becomes that, and any other is
    /// refused.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Free-form labels on the swarm itself, for the user's own purposes.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// How the managers look after the tasks of services.
    #[doc(alias = "Orchestration")]
    pub orchestration: Option<SwarmSpecOrchestration>,

    /// How the managers keep their shared log, which the Raft consensus algorithm replicates between them.
    #[doc(alias = "Raft")]
    pub raft: Option<SwarmSpecRaft>,

    /// How the managers stay in touch with the agents on the nodes.
    #[doc(alias = "Dispatcher")]
    pub dispatcher: Option<SwarmSpecDispatcher>,

    /// How the swarm issues the TLS certificates by which its nodes know each other.
    #[doc(alias = "CAConfig")]
    pub ca_config: Option<SwarmSpecCaConfig>,

    /// How the managers encrypt what they store on disk.
    #[doc(alias = "EncryptionConfig")]
    pub encryption_config: Option<SwarmSpecEncryptionConfig>,

    /// Settings for tasks whose service leaves them open.
    #[doc(alias = "TaskDefaults")]
    pub task_defaults: Option<SwarmSpecTaskDefaults>,
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
} }
