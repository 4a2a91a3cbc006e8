// Written by `modelwright gen --spec` from `Formats` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Formats`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formats {
    /// Variant 1 in the document.
    Date(support::Timestamp),

    /// Variant 2 in the document.
    Text(String),

    /// Variant 3 in the document.
    Text2(String),

    /// Variant 4 in the document.
    Text3(String),

    /// Variant 5 in the document.
    Text4(String),

    /// Variant 6 in the document.
    Integer(i64),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Formats {
    Date: support::Timestamp where (support::Limits { texts: support::DATE_TIME, ..support::Limits::NONE }),
    Text: String where (support::Limits { texts: support::DATE, ..support::Limits::NONE }),
    Text2: String where (support::Limits { texts: support::UUID, ..support::Limits::NONE }),
    Text3: String where (support::Limits { texts: support::IPV4, ..support::Limits::NONE }),
    Text4: String where (support::Limits { texts: support::EMAIL, ..support::Limits::NONE }),
    Integer: i64,
    .. => Other,
} }
