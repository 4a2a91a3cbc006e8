// Written by `cargo xtask gen` from `Node.Description` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NodeDescriptionEngine, NodeDescriptionPlatform, NodeDescriptionResources};

/// The type of `Node.Description`.
///
/// All versions of the API. In this form: API 1.26 and earlier, and 1.28 and 1.29.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescription {
    /// `Hostname` in JSON.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// `Platform` in JSON.
    #[doc(alias = "Platform")]
    pub platform: Option<NodeDescriptionPlatform>,

    /// `Resources` in JSON.
    #[doc(alias = "Resources")]
    pub resources: Option<NodeDescriptionResources>,

    /// `Engine` in JSON.
    #[doc(alias = "Engine")]
    pub engine: Option<NodeDescriptionEngine>,
}

support::object! { NodeDescription {
    "Hostname"  => hostname:  optional,
    "Platform"  => platform:  optional,
    "Resources" => resources: optional,
    "Engine"    => engine:    optional,
} }
