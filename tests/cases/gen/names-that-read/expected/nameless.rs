// Written by `modelwright gen --spec` from `_` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `_`.
#[doc(alias = "_")]
pub type Nameless = String;
