// Written by `modelwright gen --spec` from `"100%"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"100%"`.
pub type N100 = i64;
