// Written by `modelwright gen --spec` from `Meta` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Meta`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Meta {
    /// `d` in JSON.
    pub d: Option<String>,
}

support::object! { Meta {
    "d" => d: optional,
} }
