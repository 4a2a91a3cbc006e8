// Written by `modelwright gen --spec` from `A.b` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ABObjectC;

/// The type of `A.b`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ABObject {
    /// `c` in JSON.
    pub c: Option<ABObjectC>,
}

support::object! { ABObject {
    "c" => c: optional,
} }
