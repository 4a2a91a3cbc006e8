// Written by `modelwright gen --spec` from `Whole` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Whole`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Whole {
    /// `n` in JSON.
    pub n: Option<i64>,
}

support::object! { Whole {
    "n" => n: optional,
} }
