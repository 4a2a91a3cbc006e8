// Written by `cargo xtask gen --spec` from `Code|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CodeVariant2Code;

/// The type of `Code|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeVariant2 {
    /// `code` in JSON.
    pub code: Option<CodeVariant2Code>,
}

support::object! { CodeVariant2 {
    "code" => code: optional,
} }
