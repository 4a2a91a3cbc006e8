// Written by `modelwright gen --spec` from `Query.newer` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Query.newer`.
///
/// Default: `"c"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QueryNewer {
    /// `a`
    A,

    /// `b`
    B,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { QueryNewer {
    "a" => A,
    "b" => B,
    ..  => Other,
} }
