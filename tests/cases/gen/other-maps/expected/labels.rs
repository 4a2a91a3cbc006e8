// Written by `modelwright gen --spec` from `Labels` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Labels`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels(pub Option<std::collections::HashMap<String, Option<String>>>);

support::map! { Labels: Option<String> }
