// Written by `modelwright gen --spec` from `Rest` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Rest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rest {
    /// `Known` in JSON.
    ///
    /// JSON key: `Known`.
    #[doc(alias = "Known")]
    pub known: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, i64>,
}

support::object! { Rest {
    "Known" => known:                optional,
    ..      => additional_properties,
} }
