// Written by `modelwright gen --spec` from `Owner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Animal;

/// The definition `Owner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Owner {
    /// `pet` in JSON.
    pub pet: Option<Animal>,
}

support::object! { Owner {
    "pet" => pet: optional,
} }
