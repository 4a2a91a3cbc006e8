// Written by `modelwright gen --spec` from `Value` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Value`.
#[doc(alias = "Value")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ValueModel {
    /// `additional_properties` in JSON.
    pub additional_properties: Option<String>,

    /// All other keys and their values.
    pub additional_properties_rest: BTreeMap<String, String>,
}

support::object! { ValueModel {
    "additional_properties" => additional_properties:     optional,
    ..                      => additional_properties_rest,
} }
