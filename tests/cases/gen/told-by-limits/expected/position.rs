// Written by `modelwright gen --spec` from `Position` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Position`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position(pub Option<Vec<f64>>);

support::list! { Position: f64 }
