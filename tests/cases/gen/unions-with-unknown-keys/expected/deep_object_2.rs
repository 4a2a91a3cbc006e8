// Written by `modelwright gen --spec` from `Deep|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::B;
use std::collections::BTreeMap;

/// The type of `Deep|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeepObject2 {
    /// `in` in JSON.
    ///
    /// JSON key: `in`.
    #[doc(alias = "in")]
    pub in_: Option<B>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { DeepObject2 {
    "in" => in_:    optional,
    ..   => unknown,
} }
