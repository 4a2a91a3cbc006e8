// Written by `modelwright gen --spec` from `Short` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Short`.
pub type Short = String;
