// Written by `modelwright gen --spec` from `Nothing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Of any form
pub type Nothing = serde_json::Value;
