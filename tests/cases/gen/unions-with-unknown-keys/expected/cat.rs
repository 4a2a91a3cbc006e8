// Written by `modelwright gen --spec` from `Cat` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CatType;
use std::collections::BTreeMap;

/// The definition `Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cat {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: CatType,

    /// `lives` in JSON.
    pub lives: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Cat {
    "type"  => type_:  required,
    "lives" => lives:  optional,
    ..      => unknown,
} }
