// Written by `modelwright gen --spec` from `Message.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Message.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MessageType {
    /// `message`
    Message,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { MessageType {
    "message" => Message,
    ..        => Other,
} }
