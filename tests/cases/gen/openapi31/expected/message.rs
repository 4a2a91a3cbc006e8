// Written by `modelwright gen --spec` from `Message` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{MessageRole, MessageType};

/// The definition `Message`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Message {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: MessageType,

    /// `role` in JSON.
    pub role: MessageRole,

    /// `content` in JSON.
    pub content: String,
}

support::object! { Message {
    "type"    => type_:   required,
    "role"    => role:    required,
    "content" => content: required,
} }
