// Written by `modelwright gen --spec` from `AnyObject` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `AnyObject`.
pub type AnyObject = serde_json::Value;
