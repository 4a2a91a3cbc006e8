// Written by `modelwright gen --spec` from `DeepFields|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeepFieldsObjectIn;

/// The type of `DeepFields|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepFieldsObject {
    /// `in` in JSON.
    ///
    /// JSON key: `in`.
    #[doc(alias = "in")]
    pub in_: DeepFieldsObjectIn,
}

support::object! { DeepFieldsObject {
    "in" => in_: required,
} }
