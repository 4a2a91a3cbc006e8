// Written by `modelwright gen --spec` from `Kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One of two
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// `a`
    A,

    /// `b`
    B,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Kind {
    "a" => A,
    "b" => B,
    ..  => Other,
} }
