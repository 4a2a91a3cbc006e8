// Written by `modelwright gen --spec` from `"/things.get.200.application/json"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"/things.get.200.application/json"`.
#[doc(alias = "/things.get.200.application/json")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThingsGet200ApplicationJson {
    /// `name` in JSON.
    pub name: Option<String>,
}

support::object! { ThingsGet200ApplicationJson {
    "name" => name: optional,
} }
