// Written by `modelwright gen --spec` from `Chain` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Chain`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Chain(pub Option<Vec<Chain>>);

support::list! { Chain: Chain }
