// Written by `modelwright gen --spec` from `SearchTool` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Filter, SearchToolType};

/// The definition `SearchTool`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchTool {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: SearchToolType,

    /// `filters` in JSON.
    pub filters: Option<Filter>,
}

support::object! { SearchTool {
    "type"    => type_:   required,
    "filters" => filters: optional,
} }
