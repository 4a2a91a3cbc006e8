// Written by `modelwright gen --spec` from `"io.example.core.v1.Length"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// How long it is
#[doc(alias = "io.example.core.v1.Length")]
pub type CoreV1Length = std::path::PathBuf;
