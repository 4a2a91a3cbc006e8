// Written by `modelwright gen --spec` from `A._` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `A._`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AObject {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { AObject {
    "a" => a: optional,
} }
