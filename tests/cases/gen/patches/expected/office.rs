// Written by `modelwright gen --spec` from `Office` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Office`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Office {
    /// `desks` in JSON.
    pub desks: i64,

    /// `phone` in JSON.
    pub phone: support::Maybe<String>,
}

support::object! { Office {
    "desks" => desks: required,
    "phone" => phone: maybe,
} }
