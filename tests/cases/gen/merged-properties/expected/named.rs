// Written by `modelwright gen --spec` from `Named` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Named`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Named {
    /// `a`: The first.
    A,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Named {
    "a" => A,
    ..  => Other,
} }
