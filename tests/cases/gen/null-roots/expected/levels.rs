// Written by `modelwright gen --spec` from `Levels` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::LevelValue;
use std::collections::BTreeMap;

/// The definition `Levels`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Levels(pub Option<BTreeMap<String, Option<LevelValue>>>);

support::map! { Levels: Option<LevelValue> }
