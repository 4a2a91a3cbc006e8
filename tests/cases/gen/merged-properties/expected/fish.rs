// Written by `modelwright gen --spec` from `Fish` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::FishKind;

/// The definition `Fish`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fish {
    /// `kind` in JSON.
    pub kind: FishKind,

    /// `fins` in JSON.
    pub fins: i64,
}

support::object! { Fish {
    "kind" => kind: required,
    "fins" => fins: required,
} }
