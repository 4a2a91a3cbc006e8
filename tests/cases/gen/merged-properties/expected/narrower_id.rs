// Written by `modelwright gen --spec` from `Narrower.id` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Narrower.id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NarrowerId {
    /// `one`
    One,

    /// `two`
    Two,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { NarrowerId {
    "one" => One,
    "two" => Two,
    ..    => Other,
} }
