// Written by `modelwright gen --spec` from `Core` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Core`.
pub type Core = serde_json::Value;
