// Written by `modelwright gen --spec` from `Either` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EitherPet;

/// The definition `Either`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Either {
    /// `pet` in JSON.
    pub pet: Option<EitherPet>,
}

support::object! { Either {
    "pet" => pet: optional,
} }
