// Written by `modelwright gen --spec` from `"C:\\Windows\\nul"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"C:\\Windows\\nul"`.
pub type CWindowsNul = String;
