// Written by `modelwright gen --spec` from `A.2fa` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `A.2fa`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct A2fa {
    /// `f` in JSON.
    pub f: Option<String>,
}

support::object! { A2fa {
    "f" => f: optional,
} }
