// Written by `modelwright gen --spec` from `OutMsg.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `OutMsg.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OutMsgType {
    /// `message`
    Message,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { OutMsgType {
    "message" => Message,
    ..        => Other,
} }
