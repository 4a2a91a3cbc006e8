// Written by `modelwright gen --spec` from `A."/"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `A."/"`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AObject2 {
    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { AObject2 {
    "b" => b: optional,
} }
