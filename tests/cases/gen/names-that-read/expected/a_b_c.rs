// Written by `modelwright gen --spec` from `A.b_c` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `A.b_c`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ABC {
    /// `d` in JSON.
    pub d: Option<String>,
}

support::object! { ABC {
    "d" => d: optional,
} }
