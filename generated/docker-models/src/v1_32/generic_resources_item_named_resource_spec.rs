// Written by `cargo xtask gen` from `GenericResources[].NamedResourceSpec` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An individual item of a kind of resource, identified by name.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItemNamedResourceSpec {
    /// The kind of resource, such as `GPU`.
    ///
    /// JSON key: `Kind`.
    #[doc(alias = "Kind")]
    pub kind: Option<String>,

    /// The name of the item, such as `UUID1`.
    ///
    /// JSON key: `Value`.
    #[doc(alias = "Value")]
    pub value: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { GenericResourcesItemNamedResourceSpec {
    "Kind"  => kind:   optional,
    "Value" => value:  optional,
    ..?     => unknown,
} }
