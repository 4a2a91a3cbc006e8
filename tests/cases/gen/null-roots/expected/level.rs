// Written by `modelwright gen --spec` from `Level` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::LevelValue;

/// The definition `Level`.
pub type Level = Option<LevelValue>;
