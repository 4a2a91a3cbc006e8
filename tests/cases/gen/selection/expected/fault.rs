// Written by `modelwright gen --spec` from `Fault` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Fault`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fault {
    /// `reason` in JSON.
    pub reason: Option<String>,
}

support::object! { Fault {
    "reason" => reason: optional,
} }
