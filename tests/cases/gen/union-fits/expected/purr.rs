// Written by `modelwright gen --spec` from `Purr` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Purr`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Purr {
    /// `claws` in JSON.
    pub claws: i64,
}

support::object! { Purr {
    "claws" => claws: required,
} }
