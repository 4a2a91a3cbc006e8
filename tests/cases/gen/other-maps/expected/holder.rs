// Written by `modelwright gen --spec` from `Holder` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Team;

/// The definition `Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// `team` in JSON.
    pub team: Team,
}

support::object! { Holder {
    "team" => team: required,
} }
