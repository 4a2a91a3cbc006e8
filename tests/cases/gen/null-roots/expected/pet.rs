// Written by `modelwright gen --spec` from `Pet` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::PetValue;

/// A pet.
pub type Pet = Option<PetValue>;
