// Written by `modelwright gen --spec` from `Filled` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::FilledValue;
use std::collections::BTreeMap;

/// The definition `Filled`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// `name` in JSON.
    pub name: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, FilledValue>,
}

support::object! { Filled {
    "name" => name:                 optional,
    ..     => additional_properties,
} }
