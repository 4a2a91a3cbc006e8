// Written by `modelwright gen --spec` from `Fish.kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Fish.kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FishKind {
    /// `fish`
    Fish,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { FishKind {
    "fish" => Fish,
    ..     => Other,
} }
