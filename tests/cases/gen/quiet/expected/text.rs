// Written by `modelwright gen --spec` from `Text` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Text`.
pub type Text = String;
