// Written by `modelwright gen --spec` from `Deep|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::A;
use std::collections::BTreeMap;

/// The type of `Deep|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeepObject {
    /// `in` in JSON.
    ///
    /// JSON key: `in`.
    #[doc(alias = "in")]
    pub in_: Option<A>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { DeepObject {
    "in" => in_:    optional,
    ..   => unknown,
} }
