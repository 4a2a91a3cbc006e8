// Written by `modelwright gen --spec` from `Rows` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RowsValue;
use std::collections::BTreeMap;

/// The definition `Rows`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rows(pub Option<BTreeMap<String, RowsValue>>);

support::map! { Rows: RowsValue }
