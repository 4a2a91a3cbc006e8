// Written by `modelwright gen --spec` from `Names` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Names`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Names(pub Option<Vec<String>>);

support::list! { Names: String }
