// Written by `modelwright gen --spec` from `Deep` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DeepLeft, DeepRight};

/// The definition `Deep`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deep {
    /// `left` in JSON.
    pub left: Option<Box<DeepLeft>>,

    /// `right` in JSON.
    pub right: Option<Vec<DeepRight>>,
}

support::object! { Deep {
    "left"  => left:  optional,
    "right" => right: optional,
} }
