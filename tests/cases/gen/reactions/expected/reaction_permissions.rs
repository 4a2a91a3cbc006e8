// Written by `modelwright gen --spec` from `reaction.permissions` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `reaction.permissions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReactionPermissions {
    /// `admin` in JSON.
    pub admin: Option<bool>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, bool>,
}

support::object! { ReactionPermissions {
    "admin" => admin:                optional,
    ..      => additional_properties,
} }
