// Written by `modelwright gen --spec` from `Open` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Line;

/// The definition `Open`.
#[derive(Clone, Debug, PartialEq)]
pub enum Open {
    /// A [`Line`].
    Line(Line),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Open {
    Line: Line,
    Text: String,
    .. => Other,
} }
