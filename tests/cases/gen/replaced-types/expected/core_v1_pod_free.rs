// Written by `modelwright gen --spec` from `"io.example.core.v1.Pod".free` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The type of `"io.example.core.v1.Pod".free`.
pub type CoreV1PodFree = serde_json::Value;
