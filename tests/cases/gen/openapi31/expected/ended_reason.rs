// Written by `modelwright gen --spec` from `Ended.reason` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Ended.reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndedReason {
    /// `length`: Too long
    Length,

    /// `done`: All said
    Done,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EndedReason {
    "length" => Length,
    "done"   => Done,
    ..       => Other,
} }
