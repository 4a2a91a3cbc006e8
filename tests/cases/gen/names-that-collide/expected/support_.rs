// Written by `modelwright gen --spec` from `Support` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Support`.
pub type Support = serde_json::Value;
