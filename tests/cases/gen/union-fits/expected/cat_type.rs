// Written by `modelwright gen --spec` from `Cat.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Cat.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CatType {
    /// `cat`
    Cat,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { CatType {
    "cat" => Cat,
    ..    => Other,
} }
