// Written by `modelwright gen --spec` from `Call.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Call.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallType {
    /// `call`
    Call,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { CallType {
    "call" => Call,
    ..     => Other,
} }
