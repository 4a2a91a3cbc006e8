// Written by `cargo xtask gen` from `TaskSpec.NetworkAttachmentSpec` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.NetworkAttachmentSpec`.
///
/// API 1.38 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecNetworkAttachmentSpec {
    /// `ContainerID` in JSON.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,
}

support::object! { TaskSpecNetworkAttachmentSpec {
    "ContainerID" => container_id: optional,
} }
