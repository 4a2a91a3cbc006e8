// Written by `modelwright gen --spec` from `CloudError` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `CloudError`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CloudError {
    /// `error` in JSON.
    pub error: Option<BTreeMap<String, serde_json::Value>>,
}

support::object! { CloudError {
    "error" => error: optional,
} }
