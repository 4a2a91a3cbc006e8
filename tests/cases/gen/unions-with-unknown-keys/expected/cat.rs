// Written by `cargo xtask gen --spec` from `Cat` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CatType;
use std::collections::BTreeMap;

/// The definition `Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cat {
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub type_: CatType,

    /// `lives` in JSON.
    pub lives: Option<i64>,

    /// Keys that the document does not have, with their values as sent.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { Cat {
    "type"  => type_:  required,
    "lives" => lives:  optional,
    ..      => unknown,
} }
