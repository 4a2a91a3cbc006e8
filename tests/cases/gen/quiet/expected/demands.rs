// Written by `modelwright gen --spec` from `Demands` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Demands`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Demands {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { Demands {
    "a" => a: optional,
} }
