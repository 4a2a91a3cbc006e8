// Written by `modelwright gen --spec` from `Grid` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Grid`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid(pub Option<Vec<Vec<Option<f64>>>>);

support::list! { Grid: Vec<Option<f64>> }
