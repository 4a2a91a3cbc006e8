// Written by `modelwright gen --spec` from `Created` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Created`.
pub type Created = support::Timestamp;
