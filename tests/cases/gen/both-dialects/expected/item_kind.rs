// Written by `modelwright gen --spec` from `Item.Kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Item.Kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemKind {
    /// `a`
    A,

    /// `b`
    B,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ItemKind {
    "a" => A,
    "b" => B,
    ..  => Other,
} }
