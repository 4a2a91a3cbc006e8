// Written by `modelwright gen --spec` from `OutMsg` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OutMsgRole, OutMsgType};

/// The definition `OutMsg`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OutMsg {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: OutMsgType,

    /// `role` in JSON.
    pub role: OutMsgRole,

    /// `content` in JSON.
    pub content: Option<String>,

    /// `status` in JSON.
    pub status: Option<String>,
}

support::object! { OutMsg {
    "type"    => type_:   required,
    "role"    => role:    required,
    "content" => content: optional,
    "status"  => status:  optional,
} }
