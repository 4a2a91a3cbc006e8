// Written by `modelwright gen --spec` from `Tag` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A short word.
pub type Tag = Option<String>;
