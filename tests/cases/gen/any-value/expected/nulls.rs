// Written by `modelwright gen --spec` from `Nulls` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Named;
use std::collections::BTreeMap;

/// The definition `Nulls`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nulls {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `b` in JSON.
    pub b: serde_json::Value,

    /// `c` in JSON.
    pub c: serde_json::Value,

    /// `d` in JSON.
    pub d: Option<Named>,

    /// `e` in JSON.
    pub e: Option<BTreeMap<String, Option<String>>>,
}

support::object! { Nulls {
    "a" => a: nullable,
    "b" => b: required,
    "c" => c: required,
    "d" => d: nullable,
    "e" => e: optional,
} }
