// Written by `modelwright gen --spec` from `Window` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Window`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// `size` in JSON.
    ///
    /// Default: `5`.
    pub size: Option<i64>,

    /// `unit` in JSON.
    pub unit: Option<String>,
}

support::object_with_defaults! { Window {
    "size" => size: optional = Some(5),
    "unit" => unit: optional,
} }
