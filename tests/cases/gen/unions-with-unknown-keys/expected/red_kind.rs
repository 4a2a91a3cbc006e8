// Written by `modelwright gen --spec` from `Red.kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Red.kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RedKind {
    /// `a`
    A,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { RedKind {
    "a" => A,
    ..  => Other,
} }
