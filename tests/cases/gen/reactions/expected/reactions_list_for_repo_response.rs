// Written by `modelwright gen --spec` from `"reactions/list-for-repo"/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Reaction;

/// Fine
///
/// The body of response 200 to `GET /repos/{owner}/reactions` (`reactions/list-for-repo`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReactionsListForRepoResponse(pub Option<Vec<Reaction>>);

support::list! { ReactionsListForRepoResponse: Reaction }
