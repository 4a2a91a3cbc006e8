// Written by `cargo xtask gen --spec` from `Tool` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{CodeTool, SearchTool};

/// The definition `Tool`.
#[derive(Clone, Debug, PartialEq)]
pub enum Tool {
    /// A [`SearchTool`].
    SearchTool(SearchTool),

    /// A [`CodeTool`].
    CodeTool(CodeTool),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Tool by "type" {
    "search" => SearchTool: SearchTool,
    "code"   => CodeTool: CodeTool,
    ..       => Other,
} }
