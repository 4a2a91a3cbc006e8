// Written by `modelwright gen --spec` from `Or` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Expr;

/// The definition `Or`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Or {
    /// `args` in JSON.
    pub args: Option<Vec<Expr>>,

    /// `b` in JSON.
    pub b: Option<i64>,

    /// `z` in JSON.
    pub z: Option<i64>,
}

support::object! { Or {
    "args" => args: optional,
    "b"    => b:    optional,
    "z"    => z:    optional,
} }
