// Written by `modelwright gen --spec` from `Bark` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Bark`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bark {
    /// `bark` in JSON.
    pub bark: String,
}

support::object! { Bark {
    "bark" => bark: required,
} }
