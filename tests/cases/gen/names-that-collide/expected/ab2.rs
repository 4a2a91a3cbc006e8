// Written by `modelwright gen --spec` from `a_b` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `a_b`.
#[doc(alias = "a_b")]
pub type AB2 = String;
