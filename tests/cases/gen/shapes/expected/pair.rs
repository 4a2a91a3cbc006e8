// Written by `modelwright gen --spec` from `Pair` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PairItem;

/// The definition `Pair`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair(pub Option<Vec<PairItem>>);

support::list! { Pair: PairItem }
