// Written by `cargo xtask gen --spec` from `AB` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `AB`.
#[doc(alias = "AB")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AbX4db201 {
    /// `serde` in JSON.
    pub serde: Option<String>,
}

support::object! { AbX4db201 {
    "serde" => serde: optional,
} }
