// Written by `modelwright gen --spec` from `Kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::KindValue;

/// The definition `Kind`.
pub type Kind = Option<KindValue>;
