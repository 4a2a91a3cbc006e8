// Written by `modelwright gen --spec` from `InMsg` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{InMsgRole, InMsgType};
use std::collections::BTreeMap;

/// The definition `InMsg`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

    /// Keys that are not in the document, with their values as received.
    pub unknown: BTreeMap<String, serde_json::Value>,
}

support::object! { InMsg {
    "type"    => type_:   required,
    "role"    => role:    required,
    "content" => content: optional,
    ..        => unknown,
} }
