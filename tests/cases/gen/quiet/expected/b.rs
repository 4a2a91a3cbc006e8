// Written by `modelwright gen --spec` from `B` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `B`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct B(pub Option<Vec<i64>>);

support::list! { B: i64 }
