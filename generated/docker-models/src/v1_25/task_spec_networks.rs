// Written by `cargo xtask gen` from `TaskSpec.Networks[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.Networks[]`.
///
/// API 1.38 and earlier. Since API 1.39 it is `NetworkAttachmentConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecNetworks {
    /// `Target` in JSON.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// `Aliases` in JSON.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,
}

support::object! { TaskSpecNetworks {
    "Target"  => target:  optional,
    "Aliases" => aliases: optional,
} }
