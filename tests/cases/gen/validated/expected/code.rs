// Written by `modelwright gen --spec` from `Code` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Code`.
pub type Code = String;
