// Written by `modelwright gen --spec` from `NarrowTier` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Tier;

/// The definition `NarrowTier`.
pub type NarrowTier = Tier;
