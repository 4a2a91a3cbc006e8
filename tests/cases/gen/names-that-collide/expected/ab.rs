// Written by `modelwright gen --spec` from `Ab` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Ab`.
pub type Ab = serde_json::Value;
