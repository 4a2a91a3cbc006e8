// Written by `modelwright gen --spec` from `ThroughList` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `ThroughList`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThroughList {
    /// `Parts` in JSON.
    ///
    /// JSON key: `Parts`.
    #[doc(alias = "Parts")]
    pub parts: Option<Vec<ThroughList>>,

    /// `Named` in JSON.
    ///
    /// JSON key: `Named`.
    #[doc(alias = "Named")]
    pub named: Option<BTreeMap<String, ThroughList>>,
}

support::object! { ThroughList {
    "Parts" => parts: optional,
    "Named" => named: optional,
} }
