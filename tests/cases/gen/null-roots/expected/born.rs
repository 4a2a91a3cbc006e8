// Written by `modelwright gen --spec` from `Born` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Born`.
pub type Born = Option<support::Timestamp>;
