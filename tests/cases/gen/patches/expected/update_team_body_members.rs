// Written by `modelwright gen --spec` from `UpdateTeam/body.members[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `UpdateTeam/body.members[]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UpdateTeamBodyMembers {
    /// `role` in JSON.
    pub role: support::Maybe<String>,
}

support::object! { UpdateTeamBodyMembers {
    "role" => role: maybe,
} }
