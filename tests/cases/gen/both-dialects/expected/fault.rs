// Written by `modelwright gen --spec` from `#responses/Fault` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `#responses/Fault`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fault {
    /// `message` in JSON.
    pub message: Option<String>,
}

support::object! { Fault {
    "message" => message: optional,
} }
