// Written by `modelwright gen --spec` from `Begun` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::BegunItem;

/// The definition `Begun`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Begun(pub Option<Vec<BegunItem>>);

support::list! { Begun: BegunItem }
