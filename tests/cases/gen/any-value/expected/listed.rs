// Written by `modelwright gen --spec` from `Listed` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Listed`.
pub type Listed = serde_json::Value;
