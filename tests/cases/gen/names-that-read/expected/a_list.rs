// Written by `modelwright gen --spec` from `A.list[][]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `A.list[][]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AList {
    /// `g` in JSON.
    pub g: Option<String>,
}

support::object! { AList {
    "g" => g: optional,
} }
