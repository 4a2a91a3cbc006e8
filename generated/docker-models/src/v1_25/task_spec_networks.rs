// Written by `cargo xtask gen` from `TaskSpec.Networks[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One network that tasks join, and under which names.
///
/// API 1.38 and earlier. In this form: API 1.29 and earlier. Since API 1.39 it is `NetworkAttachmentConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecNetworks {
    /// The ID or name of a network. The engine answers with the ID.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// Additional host names by which others on this network reach the service.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecNetworks {
    "Target"  => target:  optional,
    "Aliases" => aliases: optional,
    ..?       => unknown,
} }
