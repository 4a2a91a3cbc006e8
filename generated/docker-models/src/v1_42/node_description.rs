// Written by `cargo xtask gen` from `NodeDescription` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeDescriptionCsiInfo;
use super::super::v1_30::TlsInfo;
use super::super::v1_32::{EngineDescription, Platform, ResourceObject};

/// What a node of a swarm says about itself: its name, machine, engine and certificate.
///
/// The agent on the node sends it, so no one can edit it; what can be edited is the node's `Spec`.
///
/// All versions of the API. In this form: API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescription {
    /// The host name of the node's machine. It need not be unique in the swarm.
    #[doc(alias = "Hostname")]
    pub hostname: Option<String>,

    /// The operating system and architecture of the node, which placement by platform looks at.
    #[doc(alias = "Platform")]
    pub platform: Option<Platform>,

    /// All the CPU time, memory and generic resources that the node has to offer, whether tasks have reserved them
    /// or not.
    #[doc(alias = "Resources")]
    pub resources: Option<ResourceObject>,

    /// The engine that runs on the node, with its labels and plugins.
    #[doc(alias = "Engine")]
    pub engine: Option<EngineDescription>,

    /// The root that the node trusts, and who issued its certificate.
    ///
    /// Comparing it with the swarm's own shows which nodes still wait for a new certificate while a root is being
    /// rotated.
    ///
    /// API 1.30 and later.
    #[doc(alias = "TLSInfo")]
    pub tls_info: Option<TlsInfo>,

    /// What the storage plugins on the node say of it. Empty or left out if the node has none.
    ///
    /// API 1.42 and later.
    #[doc(alias = "CSIInfo")]
    pub csi_info: Option<Vec<NodeDescriptionCsiInfo>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeDescription {
    "Hostname"  => hostname:  optional,
    "Platform"  => platform:  optional,
    "Resources" => resources: optional,
    "Engine"    => engine:    optional,
    "TLSInfo"   => tls_info:  optional,
    "CSIInfo"   => csi_info:  optional,
    ..?         => unknown,
} }
