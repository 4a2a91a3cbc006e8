// Written by `modelwright gen --spec` from `SearchTool.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SearchTool.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SearchToolType {
    /// `search`
    Search,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SearchToolType {
    "search" => Search,
    ..       => Other,
} }
