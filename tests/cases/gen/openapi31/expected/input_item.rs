// Written by `modelwright gen --spec` from `InputItem` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Call, Message};

/// The definition `InputItem`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputItem {
    /// A [`Message`].
    Message(Message),

    /// A [`Call`].
    FunctionCall(Call),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { InputItem by "type" {
    "message"       => Message: Message,
    "function_call" => FunctionCall: Call,
    ..              => Other,
} }
