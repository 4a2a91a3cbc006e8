// Written by `modelwright gen --spec` from `"io.example.core.v1.Pod".kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The type of `"io.example.core.v1.Pod".kind`.
pub type CoreV1PodKind = String;
