// Written by `modelwright gen --spec` from `reaction.content` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `reaction.content`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReactionContent {
    /// `+1`
    Plus1,

    /// `-1`
    Minus1,

    /// `laugh`
    Laugh,

    /// `hooray!`
    Hooray,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ReactionContent {
    "+1"      => Plus1,
    "-1"      => Minus1,
    "laugh"   => Laugh,
    "hooray!" => Hooray,
    ..        => Other,
} }
