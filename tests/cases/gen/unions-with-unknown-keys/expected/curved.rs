// Written by `modelwright gen --spec` from `Curved` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Circle;

/// The definition `Curved`.
pub type Curved = Circle;
