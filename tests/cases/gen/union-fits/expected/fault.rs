// Written by `modelwright gen --spec` from `Fault` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Fault`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fault {
    /// `error` in JSON.
    pub error: Option<String>,
}

support::object! { Fault {
    "error" => error: optional,
} }
