// Written by `modelwright gen --spec` from `Count` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Count`.
pub type Count = Option<i64>;
