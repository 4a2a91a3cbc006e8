// Written by `modelwright gen --spec` from `Rest` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RestValue;
use std::collections::BTreeMap;

/// The definition `Rest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rest {
    /// `a` in JSON.
    pub a: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, RestValue>,
}

support::object! { Rest {
    "a" => a:                    optional,
    ..  => additional_properties,
} }
