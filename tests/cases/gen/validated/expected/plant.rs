// Written by `modelwright gen --spec` from `Plant` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Plant`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(garde::Validate)]
#[garde(allow_unvalidated)]
pub struct Plant {
    /// `name` in JSON.
    ///
    /// Limits: of length 1 or more.
    #[garde(length(chars, min = 1))]
    pub name: String,

    /// `parent` in JSON.
    #[garde(dive)]
    pub parent: Option<Box<Plant>>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, bool>,
}

support::object! { Plant {
    "name"   => name:                 required,
    "parent" => parent:               optional,
    ..       => additional_properties,
} }
