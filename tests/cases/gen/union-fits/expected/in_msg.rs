// Written by `modelwright gen --spec` from `InMsg` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{InMsgRole, InMsgType};

/// The definition `InMsg`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InMsg {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: InMsgType,

    /// `role` in JSON.
    pub role: InMsgRole,

    /// `content` in JSON.
    pub content: Option<String>,
}

support::object! { InMsg {
    "type"    => type_:   required,
    "role"    => role:    required,
    "content" => content: optional,
} }
