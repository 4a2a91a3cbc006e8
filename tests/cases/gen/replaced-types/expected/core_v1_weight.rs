// Written by `modelwright gen --spec` from `"io.example.core.v1.Weight"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"io.example.core.v1.Weight"`.
#[doc(alias = "io.example.core.v1.Weight")]
pub type CoreV1Weight = crate::replaced::Weight;
