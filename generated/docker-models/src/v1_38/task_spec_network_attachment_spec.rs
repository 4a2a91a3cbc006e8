// Written by `cargo xtask gen` from `TaskSpec.NetworkAttachmentSpec` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The standalone container that a task with the runtime `attachment` represents. The swarm creates such tasks when a
/// container that is not part of a service connects to an overlay network. They can be read but not created.
///
/// Available in API 1.38 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecNetworkAttachmentSpec {
    /// The ID of the container.
    ///
    /// JSON key: `ContainerID`.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecNetworkAttachmentSpec {
    "ContainerID" => container_id: optional,
    ..?           => unknown,
} }
