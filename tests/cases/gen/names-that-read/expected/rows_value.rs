// Written by `modelwright gen --spec` from `Rows{}` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Rows{}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RowsValue {
    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { RowsValue {
    "b" => b: optional,
} }
