// Written by `modelwright gen --spec` from `"/"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"/"`.
#[doc(alias = "/")]
pub type Slashed = serde_json::Value;
