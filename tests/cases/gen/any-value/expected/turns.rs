// Written by `modelwright gen --spec` from `Turns` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Turn;
use std::collections::BTreeMap;

/// The definition `Turns`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turns(pub Option<BTreeMap<String, Vec<Option<Turn>>>>);

support::map! { Turns: Vec<Option<Turn>> }
