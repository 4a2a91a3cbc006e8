// Written by `modelwright gen --spec` from `Part` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Call, InMsg, OutMsg};

/// The definition `Part`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A [`InMsg`].
    InMsg(InMsg),

    /// A [`OutMsg`].
    OutMsg(OutMsg),

    /// A [`Call`].
    Call(Call),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Part by "type" {
    "message" => InMsg: InMsg,
    "message" => OutMsg: OutMsg,
    "call"    => Call: Call,
    ..        => Other,
} }
