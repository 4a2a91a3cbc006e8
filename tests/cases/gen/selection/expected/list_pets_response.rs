// Written by `modelwright gen --spec` from `ListPets/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Pet;

/// all
///
/// The body of response 200 to `GET /pets` (`ListPets`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListPetsResponse(pub Option<Vec<Pet>>);

support::list! { ListPetsResponse: Pet }
