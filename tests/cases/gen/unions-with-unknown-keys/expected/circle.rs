// Written by `modelwright gen --spec` from `Circle` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Circle`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Circle {
    /// `radius` in JSON.
    pub radius: f64,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Circle {
    "radius" => radius: required,
    ..       => unknown,
} }
