// Written by `modelwright gen --spec` from `Filter` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Filter`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { Filter {
    "a" => a: optional,
} }
