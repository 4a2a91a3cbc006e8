// Written by `modelwright gen --spec` from `Tool|1.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Tool|1.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeToolType {
    /// `code`
    Code,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { CodeToolType {
    "code" => Code,
    ..     => Other,
} }
