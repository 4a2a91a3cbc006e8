// Written by `modelwright gen --spec` from `Vec` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Vec`.
#[doc(alias = "Vec")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VecModel(pub Option<Vec<String>>);

support::list! { VecModel: String }
