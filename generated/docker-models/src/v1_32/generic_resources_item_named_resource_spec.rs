// Written by `cargo xtask gen` from `GenericResources[].NamedResourceSpec` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `GenericResources[].NamedResourceSpec`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResourcesItemNamedResourceSpec {
    /// `Kind` in JSON.
    #[doc(alias = "Kind")]
    pub kind: Option<String>,

    /// `Value` in JSON.
    #[doc(alias = "Value")]
    pub value: Option<String>,
}

support::object! { GenericResourcesItemNamedResourceSpec {
    "Kind"  => kind:  optional,
    "Value" => value: optional,
} }
