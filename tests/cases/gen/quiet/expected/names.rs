// Written by `modelwright gen --spec` from `Names` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Names`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Names(pub Option<BTreeMap<String, String>>);

support::map! { Names: String }
