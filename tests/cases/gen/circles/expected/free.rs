// Written by `modelwright gen --spec` from `Free` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Free`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Free {
    /// `Any` in JSON.
    ///
    /// JSON key: `Any`.
    #[doc(alias = "Any")]
    pub any: Option<serde_json::Value>,
}

support::object! { Free {
    "Any" => any: optional,
} }
