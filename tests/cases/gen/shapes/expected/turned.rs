// Written by `modelwright gen --spec` from `Turned` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TurnedItem;

/// The definition `Turned`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turned(pub Option<Vec<TurnedItem>>);

support::list! { Turned: TurnedItem }
