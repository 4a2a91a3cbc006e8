// Written by `modelwright gen --spec` from `Dog` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DogType;
use std::collections::BTreeMap;

/// The definition `Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dog {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: Option<DogType>,

    /// `tricks` in JSON.
    pub tricks: Option<i64>,

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Dog {
    "type"   => type_:  optional,
    "tricks" => tricks: optional,
    ..       => unknown,
} }
