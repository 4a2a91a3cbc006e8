// Written by `modelwright gen --spec` from `Team` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Ages;

/// The definition `Team`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// `ages` in JSON.
    pub ages: Option<Ages>,

    /// `labels` in JSON.
    pub labels: Option<std::collections::HashMap<String, Option<String>>>,

    /// All other keys and their values.
    pub additional_properties: std::collections::HashMap<String, Vec<bool>>,
}

support::object! { Team {
    "ages"   => ages:                 optional,
    "labels" => labels:               optional,
    ..       => additional_properties,
} }
