// Written by `modelwright gen --spec` from `Owner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Pet, Setting};

/// The definition `Owner`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// `pet` in JSON.
    pub pet: Pet,

    /// `setting` in JSON.
    pub setting: Option<Setting>,
}

support::object! { Owner {
    "pet"     => pet:     required,
    "setting" => setting: optional,
} }
