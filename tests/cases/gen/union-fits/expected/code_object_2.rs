// Written by `modelwright gen --spec` from `Code|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeObject2Code;

/// The type of `Code|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeObject2 {
    /// `code` in JSON.
    pub code: Option<CodeObject2Code>,
}

support::object! { CodeObject2 {
    "code" => code: optional,
} }
