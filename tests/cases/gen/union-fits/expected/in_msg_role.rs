// Written by `modelwright gen --spec` from `InMsg.role` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `InMsg.role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InMsgRole {
    /// `user`
    User,

    /// `system`
    System,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { InMsgRole {
    "user"   => User,
    "system" => System,
    ..       => Other,
} }
