// Written by `modelwright gen --spec` from `Same` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::PetValue;

/// The definition `Same`.
pub type Same = Option<PetValue>;
