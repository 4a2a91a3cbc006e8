// Written by `modelwright gen --spec` from `Tuple` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TupleItem;

/// The definition `Tuple`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tuple(pub Option<Vec<TupleItem>>);

support::list! { Tuple: TupleItem }
