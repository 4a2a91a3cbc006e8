// Written by `modelwright gen --spec` from `Serde` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SerdeJson;

/// The definition `Serde`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serde {
    /// `s` in JSON.
    pub s: Option<SerdeJson>,
}

support::object! { Serde {
    "s" => s: optional,
} }
