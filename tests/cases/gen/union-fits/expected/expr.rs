// Written by `modelwright gen --spec` from `Expr` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{And, Or};

/// The definition `Expr`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    /// A [`And`].
    And(And),

    /// A [`Or`].
    Or(Or),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Expr {
    And: And,
    Or: Or,
    .. => Other,
} }
