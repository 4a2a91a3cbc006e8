// Written by `modelwright gen --spec` from `Blue` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Blue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Blue {
    /// `kind` in JSON.
    pub kind: Option<String>,

    /// `size` in JSON.
    pub size: Option<i64>,
}

support::object! { Blue {
    "kind" => kind: optional,
    "size" => size: optional,
} }
