// Written by `modelwright gen --spec` from `Odd` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Odd`.
pub type Odd = String;
