// Written by `cargo xtask gen` from `GenericResources[]` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
};

/// A user-defined resource. Exactly one of its two fields is set.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItem {
    /// An individual item of a kind of resource, identified by name.
    ///
    /// JSON key: `NamedResourceSpec`.
    #[doc(alias = "NamedResourceSpec")]
    pub named_resource_spec: Option<GenericResourcesItemNamedResourceSpec>,

    /// A number of interchangeable items of a kind of resource.
    ///
    /// JSON key: `DiscreteResourceSpec`.
    #[doc(alias = "DiscreteResourceSpec")]
    pub discrete_resource_spec: Option<GenericResourcesItemDiscreteResourceSpec>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { GenericResourcesItem {
    "NamedResourceSpec"    => named_resource_spec:    optional,
    "DiscreteResourceSpec" => discrete_resource_spec: optional,
    ..?                    => unknown,
} }
