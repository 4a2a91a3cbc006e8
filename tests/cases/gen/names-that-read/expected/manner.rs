// Written by `modelwright gen --spec` from `Pet.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Pet.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Manner {
    /// `Self`
    Self_,

    /// `self`
    SelfLower,

    /// `type`
    TypeLower,

    /// `Type`
    Type,

    /// `Err`
    Err_,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Manner {
    "Self" => Self_,
    "self" => SelfLower,
    "type" => TypeLower,
    "Type" => Type,
    "Err"  => Err_,
    ..     => Other,
} }
