// Written by `modelwright gen --spec` from `SerdeJson` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `SerdeJson`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SerdeJson {
    /// `v` in JSON.
    pub v: Option<serde_json::Value>,
}

support::object! { SerdeJson {
    "v" => v: optional,
} }
