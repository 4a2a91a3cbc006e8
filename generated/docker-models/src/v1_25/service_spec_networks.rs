// Written by `cargo xtask gen` from `ServiceSpec.Networks[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One network that the tasks of a service join.
///
/// API 1.38 and earlier. In this form: API 1.29 and earlier. Since API 1.39 it is `NetworkAttachmentConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecNetworks {
    /// Name or ID of the network.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// Further DNS names under which the tasks are found on this network.
    #[doc(alias = "Aliases")]
    pub aliases: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceSpecNetworks {
    "Target"  => target:  optional,
    "Aliases" => aliases: optional,
    ..?       => unknown,
} }
