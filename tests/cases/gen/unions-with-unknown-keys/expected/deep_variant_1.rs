// Written by `cargo xtask gen --spec` from `Deep|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::A;
use std::collections::BTreeMap;

/// The type of `Deep|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeepVariant1 {
    /// `in` in JSON.
    #[doc(alias = "in")]
    pub in_: Option<A>,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { DeepVariant1 {
    "in" => in_:    optional,
    ..   => unknown,
} }
