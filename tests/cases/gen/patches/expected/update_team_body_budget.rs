// Written by `modelwright gen --spec` from `UpdateTeam/body.budget` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `UpdateTeam/body.budget`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UpdateTeamBodyBudget {
    /// `limit` in JSON.
    pub limit: support::Maybe<i64>,
}

support::object! { UpdateTeamBodyBudget {
    "limit" => limit: maybe,
} }
