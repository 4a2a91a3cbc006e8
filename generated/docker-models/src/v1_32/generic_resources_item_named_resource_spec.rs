// Written by `cargo xtask gen` from `GenericResources[].NamedResourceSpec` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One particular item of a kind, with its own name.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItemNamedResourceSpec {
    /// Kind of resource, such as `GPU`.
    #[doc(alias = "Kind")]
    pub kind: Option<String>,

    /// Name of the item, such as `UUID1`.
    #[doc(alias = "Value")]
    pub value: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { GenericResourcesItemNamedResourceSpec {
    "Kind"  => kind:   optional,
    "Value" => value:  optional,
    ..?     => unknown,
} }
