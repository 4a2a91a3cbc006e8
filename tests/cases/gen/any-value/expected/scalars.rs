// Written by `modelwright gen --spec` from `Scalars` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ScalarsEnum;

/// The definition `Scalars`.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalars {
    /// Variant 1 in the document.
    Boolean(bool),

    /// Variant 2 in the document.
    Integer(i64),

    /// Variant 3 in the document.
    Number(f64),

    /// A [`ScalarsEnum`].
    Enum(ScalarsEnum),

    /// Variant 5 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Scalars {
    Boolean: bool,
    Integer: i64,
    Number: f64,
    Enum: ScalarsEnum,
    Text: String,
    .. => Other,
} }
