// Written by `cargo xtask gen` from `TaskSpec.NetworkAttachmentSpec` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The plain container that a task of the runtime `attachment` stands for. The swarm makes such tasks itself when a
/// container outside any service joins an overlay network; they can be read but not created.
///
/// API 1.38 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecNetworkAttachmentSpec {
    /// The ID of that plain container.
    #[doc(alias = "ContainerID")]
    pub container_id: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecNetworkAttachmentSpec {
    "ContainerID" => container_id: optional,
    ..?           => unknown,
} }
