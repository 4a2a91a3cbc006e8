// Written by `modelwright gen --spec` from `Moment` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Moment`.
pub type Moment = String;
