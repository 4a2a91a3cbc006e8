// Written by `modelwright gen --spec` from `Where` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Where`.
pub type Where = std::path::PathBuf;
