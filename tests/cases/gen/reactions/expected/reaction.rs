// Written by `modelwright gen --spec` from `reaction` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{
    ReactionContent, ReactionOwner, ReactionPermissions, ReactionRollup, ReactionStatus,
    SimpleUser,
};

/// The definition `reaction`.
#[doc(alias = "reaction")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reaction {
    /// `content` in JSON.
    pub content: Option<ReactionContent>,

    /// `user` in JSON.
    pub user: Option<SimpleUser>,

    /// `owner` in JSON.
    pub owner: Option<ReactionOwner>,

    /// `permissions` in JSON.
    pub permissions: Option<ReactionPermissions>,

    /// `starred_at` in JSON.
    ///
    /// Example: `"\"2020-07-09T00:17:42Z\""`.
    pub starred_at: Option<String>,

    /// `rollup` in JSON.
    pub rollup: Option<ReactionRollup>,

    /// `status` in JSON.
    pub status: Option<ReactionStatus>,
}

support::object! { Reaction {
    "content"     => content:     optional,
    "user"        => user:        optional,
    "owner"       => owner:       optional,
    "permissions" => permissions: optional,
    "starred_at"  => starred_at:  optional,
    "rollup"      => rollup:      optional,
    "status"      => status:      optional,
} }
