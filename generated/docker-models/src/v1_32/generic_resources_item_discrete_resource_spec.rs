// Written by `cargo xtask gen` from `GenericResources[].DiscreteResourceSpec` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A number of interchangeable items of a kind of resource.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItemDiscreteResourceSpec {
    /// The kind of resource, such as `SSD`.
    ///
    /// JSON key: `Kind`.
    #[doc(alias = "Kind")]
    pub kind: Option<String>,

    /// The number of items available or requested.
    ///
    /// JSON key: `Value`.
    #[doc(alias = "Value")]
    pub value: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { GenericResourcesItemDiscreteResourceSpec {
    "Kind"  => kind:   optional,
    "Value" => value:  optional,
    ..?     => unknown,
} }
