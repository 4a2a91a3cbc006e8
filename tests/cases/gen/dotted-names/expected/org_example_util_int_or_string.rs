// Written by `cargo xtask gen --spec` from `"org.example.util.IntOrString"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"org.example.util.IntOrString"`.
#[doc(alias = "org.example.util.IntOrString")]
pub type OrgExampleUtilIntOrString = String;
