// Written by `modelwright gen --spec` from `Rest{}` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Rest{}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestValue {
    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { RestValue {
    "b" => b: optional,
} }
