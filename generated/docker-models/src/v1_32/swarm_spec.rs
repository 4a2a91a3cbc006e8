// Written by `cargo xtask gen` from `SwarmSpec` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SwarmSpecCaConfig, SwarmSpecRaft};
use super::super::v1_25::{
    SwarmSpecDispatcher, SwarmSpecEncryptionConfig, SwarmSpecOrchestration, SwarmSpecTaskDefaults,
};
use std::collections::BTreeMap;

/// The definition `SwarmSpec`.
///
/// All versions of the API. In this form: API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpec {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Orchestration` in JSON.
    #[doc(alias = "Orchestration")]
    pub orchestration: Option<SwarmSpecOrchestration>,

    /// `Raft` in JSON.
    #[doc(alias = "Raft")]
    pub raft: Option<SwarmSpecRaft>,

    /// `Dispatcher` in JSON.
    #[doc(alias = "Dispatcher")]
    pub dispatcher: Option<SwarmSpecDispatcher>,

    /// `CAConfig` in JSON.
    #[doc(alias = "CAConfig")]
    pub ca_config: Option<SwarmSpecCaConfig>,

    /// `EncryptionConfig` in JSON.
    #[doc(alias = "EncryptionConfig")]
    pub encryption_config: Option<SwarmSpecEncryptionConfig>,

    /// `TaskDefaults` in JSON.
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
