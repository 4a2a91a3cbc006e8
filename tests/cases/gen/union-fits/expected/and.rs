// Written by `modelwright gen --spec` from `And` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Expr;

/// The definition `And`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct And {
    /// `args` in JSON.
    pub args: Option<Vec<Expr>>,

    /// `a` in JSON.
    pub a: Option<i64>,

    /// `z` in JSON.
    pub z: Option<i64>,
}

support::object! { And {
    "args" => args: optional,
    "a"    => a:    optional,
    "z"    => z:    optional,
} }
