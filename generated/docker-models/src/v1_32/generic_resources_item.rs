// Written by `cargo xtask gen` from `GenericResources[]` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    GenericResourcesItemDiscreteResourceSpec, GenericResourcesItemNamedResourceSpec,
};

/// The type of `GenericResources[]`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItem {
    /// `NamedResourceSpec` in JSON.
    #[doc(alias = "NamedResourceSpec")]
    pub named_resource_spec: Option<GenericResourcesItemNamedResourceSpec>,

    /// `DiscreteResourceSpec` in JSON.
    #[doc(alias = "DiscreteResourceSpec")]
    pub discrete_resource_spec: Option<GenericResourcesItemDiscreteResourceSpec>,
}

support::object! { GenericResourcesItem {
    "NamedResourceSpec"    => named_resource_spec:    optional,
    "DiscreteResourceSpec" => discrete_resource_spec: optional,
} }
