// Written by `modelwright gen --spec` from `Twice` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Twice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Twice {
    /// `a`
    A,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Twice {
    "a" => A,
    ..  => Other,
} }
