// Written by `modelwright gen --spec` from `OneOfBoth` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `OneOfBoth`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OneOfBoth {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { OneOfBoth {
    "a" => a: optional,
    "b" => b: optional,
} }
