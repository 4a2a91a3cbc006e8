// Written by `modelwright gen --spec` from `Plant` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Plant`.
#[derive(bon::Builder)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plant {
    /// `name` in JSON.
    ///
    /// Limits: of length 1 or more.
    pub name: String,

    /// `parent` in JSON.
    pub parent: Option<Box<Plant>>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, bool>,
}

support::object! { Plant {
    "name"   => name:                 required,
    "parent" => parent:               optional,
    ..       => additional_properties,
} }
