// Written by `modelwright gen --spec` from `Message.role` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Message.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MessageRole {
    /// `user`
    User,

    /// `system`
    System,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { MessageRole {
    "user"   => User,
    "system" => System,
    ..       => Other,
} }
