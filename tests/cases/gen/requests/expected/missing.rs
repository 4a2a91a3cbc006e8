// Written by `modelwright gen --spec` from `Missing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Missing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Missing {
    /// `what` in JSON.
    pub what: Option<String>,
}

support::object! { Missing {
    "what" => what: optional,
} }
