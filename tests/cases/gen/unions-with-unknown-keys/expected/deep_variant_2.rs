// Written by `cargo xtask gen --spec` from `Deep|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::B;
use std::collections::BTreeMap;

/// The type of `Deep|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeepVariant2 {
    /// `in` in JSON.
    #[doc(alias = "in")]
    pub in_: Option<B>,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { DeepVariant2 {
    "in" => in_:    optional,
    ..   => unknown,
} }
