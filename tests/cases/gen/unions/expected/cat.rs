// Written by `modelwright gen --spec` from `Cat` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cat {
    /// `kind` in JSON.
    pub kind: String,

    /// `lives` in JSON.
    pub lives: Option<i64>,
}

support::object! { Cat {
    "kind"  => kind:  required,
    "lives" => lives: optional,
} }
