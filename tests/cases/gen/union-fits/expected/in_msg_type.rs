// Written by `modelwright gen --spec` from `InMsg.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `InMsg.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InMsgType {
    /// `message`
    Message,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { InMsgType {
    "message" => Message,
    ..        => Other,
} }
