// Written by `modelwright gen --spec` from `Flag` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Flag`.
pub type Flag = bool;
