// Written by `modelwright gen --spec` from `Filter` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::FilterValue;

/// The definition `Filter`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// `and` in JSON.
    pub and: Option<Vec<Filter>>,

    /// `value` in JSON.
    pub value: Option<FilterValue>,
}

support::object! { Filter {
    "and"   => and:   optional,
    "value" => value: optional,
} }
