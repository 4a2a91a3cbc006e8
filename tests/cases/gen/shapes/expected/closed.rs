// Written by `modelwright gen --spec` from `Closed` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Closed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Closed(pub Option<Vec<String>>);

support::list! { Closed: String }
