// Written by `modelwright gen --spec` from `Odd` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Odd`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Odd {
    /// `"; evil(); //`
    Evil,

    /// `back\slash`
    BackSlash,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Odd {
    "\"; evil(); //" => Evil,
    "back\\slash"    => BackSlash,
    ..               => Other,
} }
