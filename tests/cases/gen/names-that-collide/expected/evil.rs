// Written by `modelwright gen --spec` from `"\u{202e}evil"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A \u{202E} text \u{2066} that runs backwards
pub type Evil = serde_json::Value;
