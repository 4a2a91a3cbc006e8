// Written by `cargo xtask gen` from `TaskSpec.Networks[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The attachment of a service's tasks to one network.
///
/// Available in API 1.38 and earlier; this form: 1.29 and earlier. Named `NetworkAttachmentConfig` since API 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecNetworks {
    /// The name or ID of the network. Responses contain the ID.
    ///
    /// JSON key: `Target`.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// Additional names by which other containers on the network can resolve the service.
    ///
    /// JSON key: `Aliases`.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecNetworks {
    "Target"  => target:  optional,
    "Aliases" => aliases: optional,
    ..?       => unknown,
} }
