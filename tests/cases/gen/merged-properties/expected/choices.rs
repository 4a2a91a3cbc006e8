// Written by `modelwright gen --spec` from `Choices` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Choices`.
pub type Choices = serde_json::Value;
