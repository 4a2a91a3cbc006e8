// Written by `modelwright gen --spec` from `Kind|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Kind|0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KindValue {
    /// `cat`
    Cat,

    /// `dog`
    Dog,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { KindValue {
    "cat" => Cat,
    "dog" => Dog,
    ..    => Other,
} }
