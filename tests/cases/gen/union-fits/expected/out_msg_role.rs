// Written by `modelwright gen --spec` from `OutMsg.role` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `OutMsg.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OutMsgRole {
    /// `assistant`
    Assistant,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { OutMsgRole {
    "assistant" => Assistant,
    ..          => Other,
} }
