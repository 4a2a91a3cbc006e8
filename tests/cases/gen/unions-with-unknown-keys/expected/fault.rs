// Written by `modelwright gen --spec` from `Fault` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Fault`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    /// `error` in JSON.
    pub error: Option<String>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Fault {
    "error" => error:  optional,
    ..      => unknown,
} }
