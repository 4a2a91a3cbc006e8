// Written by `modelwright gen --spec` from `Tool` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{CodeTool, SearchTool};

/// The definition `Tool`.
#[derive(Clone, Debug, PartialEq)]
pub enum Tool {
    /// A [`SearchTool`].
    Search(SearchTool),

    /// A [`CodeTool`].
    Code(CodeTool),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Tool by "type" {
    "search" => Search: SearchTool,
    "code"   => Code: CodeTool,
    ..       => Other,
} }
