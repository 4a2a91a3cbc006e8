// Written by `modelwright gen --spec` from `Code|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeObjectCode;

/// The type of `Code|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeObject {
    /// `code` in JSON.
    pub code: Option<CodeObjectCode>,
}

support::object! { CodeObject {
    "code" => code: optional,
} }
