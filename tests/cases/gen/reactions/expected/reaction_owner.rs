// Written by `modelwright gen --spec` from `reaction.owner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Enterprise, SimpleUser};

/// The type of `reaction.owner`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReactionOwner {
    /// A [`SimpleUser`].
    SimpleUser(SimpleUser),

    /// A [`Enterprise`].
    Enterprise(Enterprise),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ReactionOwner {
    SimpleUser: SimpleUser,
    Enterprise: Enterprise,
    .. => Other,
} }
