// Written by `modelwright gen --spec` from `DeepFields|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeepFieldsObject2In;

/// The type of `DeepFields|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepFieldsObject2 {
    /// `in` in JSON.
    ///
    /// JSON key: `in`.
    #[doc(alias = "in")]
    pub in_: DeepFieldsObject2In,
}

support::object! { DeepFieldsObject2 {
    "in" => in_: required,
} }
