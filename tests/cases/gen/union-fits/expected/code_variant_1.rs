// Written by `cargo xtask gen --spec` from `Code|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeVariant1Code;

/// The type of `Code|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeVariant1 {
    /// `code` in JSON.
    pub code: Option<CodeVariant1Code>,
}

support::object! { CodeVariant1 {
    "code" => code: optional,
} }
