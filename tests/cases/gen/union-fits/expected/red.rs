// Written by `modelwright gen --spec` from `Red` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RedKind;

/// The definition `Red`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Red {
    /// `kind` in JSON.
    pub kind: Option<RedKind>,

    /// `size` in JSON.
    pub size: Option<i64>,
}

support::object! { Red {
    "kind" => kind: optional,
    "size" => size: optional,
} }
