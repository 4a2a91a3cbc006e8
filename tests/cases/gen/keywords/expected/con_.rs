// Written by `modelwright gen --spec` from `con` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `con`.
#[doc(alias = "con")]
pub type Con = String;
