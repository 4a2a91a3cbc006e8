// Written by `modelwright gen --spec` from `Std` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Std`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Std {
    /// `m` in JSON.
    pub m: Option<BTreeMap<String, String>>,
}

support::object! { Std {
    "m" => m: optional,
} }
