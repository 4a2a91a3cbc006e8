// Written by `cargo xtask gen` from `GenericResources[].DiscreteResourceSpec` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A number of items of a kind that need not be told apart.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItemDiscreteResourceSpec {
    /// Kind of resource, such as `SSD`.
    #[doc(alias = "Kind")]
    pub kind: Option<String>,

    /// How many there are, or how many are wanted.
    #[doc(alias = "Value")]
    pub value: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { GenericResourcesItemDiscreteResourceSpec {
    "Kind"  => kind:   optional,
    "Value" => value:  optional,
    ..?     => unknown,
} }
