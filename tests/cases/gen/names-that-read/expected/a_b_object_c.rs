// Written by `modelwright gen --spec` from `A.b.c` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `A.b.c`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ABObjectC {
    /// `e` in JSON.
    pub e: Option<String>,
}

support::object! { ABObjectC {
    "e" => e: optional,
} }
