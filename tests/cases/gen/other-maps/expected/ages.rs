// Written by `modelwright gen --spec` from `Ages` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Ages`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ages(pub Option<std::collections::HashMap<String, i64>>);

support::map! { Ages: i64 }
