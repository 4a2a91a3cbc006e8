// Written by `modelwright gen --spec` from `ItemPut/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Item;

/// Done
///
/// The body of response 200 to `PUT /items/{id}` (`ItemPut`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ItemPutResponse(pub Option<Vec<Item>>);

support::list! { ItemPutResponse: Item }
