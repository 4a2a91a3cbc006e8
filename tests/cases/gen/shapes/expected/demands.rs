// Written by `modelwright gen --spec` from `Demands` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Demands`.
pub type Demands = serde_json::Value;
