// Written by `modelwright gen --spec` from `MaybeOwner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Owner;

/// The definition `MaybeOwner`.
pub type MaybeOwner = Option<Owner>;
