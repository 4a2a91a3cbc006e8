// Written by `modelwright gen --spec` from `a-b` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `a-b`.
#[doc(alias = "a-b")]
pub type Dashed = serde_json::Value;
