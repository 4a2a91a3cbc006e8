// Written by `modelwright gen --spec` from `Model` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Model`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Model {
    /// `small-1`
    Small1,

    /// `large-1.5`
    Large15,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Model {
    "small-1"   => Small1,
    "large-1.5" => Large15,
    ..          => Other,
} }
