// Written by `modelwright gen --spec` from `Labelled` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::{BTreeMap, BTreeSet};

/// The definition `Labelled`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Labelled {
    /// `id` in JSON.
    pub id: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, BTreeSet<String>>,
}

support::object! { Labelled {
    "id" => id:                   optional,
    ..   => additional_properties,
} }
