// Written by `modelwright gen --spec` from `UpdateTeam/body` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Address, UpdateTeamBodyBudget, UpdateTeamBodyMembers};

/// The request body of `PATCH /teams/{id}` (`UpdateTeam`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UpdateTeamBody {
    /// `lead` in JSON.
    pub lead: support::Maybe<String>,

    /// `address` in JSON.
    pub address: Option<Address>,

    /// `budget` in JSON.
    pub budget: Option<UpdateTeamBodyBudget>,

    /// `members` in JSON.
    pub members: Option<Vec<UpdateTeamBodyMembers>>,
}

support::object! { UpdateTeamBody {
    "lead"    => lead:    maybe,
    "address" => address: optional,
    "budget"  => budget:  optional,
    "members" => members: optional,
} }
