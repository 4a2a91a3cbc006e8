// Written by `modelwright gen --spec` from `Scalars|3` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Scalars|3`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ScalarsEnum {
    /// `a`
    A,

    /// `b`
    B,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ScalarsEnum {
    "a" => A,
    "b" => B,
    ..  => Other,
} }
