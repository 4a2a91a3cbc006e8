// Written by `modelwright gen --spec` from `"a/b~c d"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"a/b~c d"`.
pub type ABCD = String;
