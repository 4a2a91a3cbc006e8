// Written by `modelwright gen --spec` from `Result.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Result.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ResultType {
    /// `result`
    Result,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ResultType {
    "result" => Result,
    ..       => Other,
} }
