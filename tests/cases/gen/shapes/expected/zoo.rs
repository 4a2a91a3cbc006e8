// Written by `modelwright gen --spec` from `Zoo` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Animal;

/// The definition `Zoo`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zoo {
    /// `star` in JSON.
    pub star: Animal,

    /// `all` in JSON.
    pub all: Option<Vec<Animal>>,
}

support::object! { Zoo {
    "star" => star: required,
    "all"  => all:  optional,
} }
