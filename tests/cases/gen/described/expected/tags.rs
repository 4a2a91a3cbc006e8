// Written by `modelwright gen --spec` from `Tags` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Tags`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tags(pub Option<Vec<String>>);

support::list! { Tags: String }
