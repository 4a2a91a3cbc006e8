// Written by `modelwright gen --spec` from `Short` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Short`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Short {
    /// `a`
    A,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Short {
    "a" => A,
    ..  => Other,
} }
