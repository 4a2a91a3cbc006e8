// Written by `modelwright gen --spec` from `AS` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `AS`.
#[doc(alias = "AS")]
pub type As = String;
