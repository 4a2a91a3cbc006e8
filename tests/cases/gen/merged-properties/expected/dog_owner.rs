// Written by `modelwright gen --spec` from `DogOwner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Dog;

/// The definition `DogOwner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DogOwner {
    /// `pet` in JSON.
    pub pet: Option<Dog>,
}

support::object! { DogOwner {
    "pet" => pet: optional,
} }
