// Written by `modelwright gen --spec` from `Maps` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MapsM;

/// The definition `Maps`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Maps {
    /// `m` in JSON.
    pub m: Option<MapsM>,
}

support::object! { Maps {
    "m" => m: optional,
} }
