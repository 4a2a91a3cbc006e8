// Written by `cargo xtask gen` from `GenericResources[]` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
};

/// One user-defined resource. Exactly one of its two fields is set.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItem {
    /// One particular item of a kind, with its own name.
    #[doc(alias = "NamedResourceSpec")]
    pub named_resource_spec: Option<GenericResourcesItemNamedResourceSpec>,

    /// A number of items of a kind that need not be told apart.
    #[doc(alias = "DiscreteResourceSpec")]
    pub discrete_resource_spec: Option<GenericResourcesItemDiscreteResourceSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { GenericResourcesItem {
    "NamedResourceSpec"    => named_resource_spec:    optional,
    "DiscreteResourceSpec" => discrete_resource_spec: optional,
    ..?                    => unknown,
} }
