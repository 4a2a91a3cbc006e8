// Written by `modelwright vendor` from `CageList/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Cage;

/// The body of response 200 to `GET /cages` (`CageList`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CageListResponse(pub Option<Vec<Cage>>);

support::list! { CageListResponse: Cage }
