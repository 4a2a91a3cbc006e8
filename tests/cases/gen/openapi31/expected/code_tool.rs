// Written by `modelwright gen --spec` from `Tool|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{CodeToolContainer, CodeToolType};

/// The type of `Tool|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeTool {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: CodeToolType,

    /// `container` in JSON.
    pub container: Option<CodeToolContainer>,
}

support::object! { CodeTool {
    "type"      => type_:     required,
    "container" => container: optional,
} }
