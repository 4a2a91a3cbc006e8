// Written by `modelwright gen --spec` from `AB` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `AB`.
#[doc(alias = "AB")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ab3 {
    /// `serde` in JSON.
    pub serde: Option<String>,
}

support::object! { Ab3 {
    "serde" => serde: optional,
} }
