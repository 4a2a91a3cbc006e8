// Written by `modelwright gen --spec` from `A.s.object` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `A.s.object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ASObjectObject {
    /// `x`
    X,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ASObjectObject {
    "x" => X,
    ..  => Other,
} }
