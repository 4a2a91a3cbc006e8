// Written by `modelwright gen --spec` from `mod` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `mod`.
#[doc(alias = "mod")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mod {
    /// `self`
    Self_,

    /// `type`
    Type,

    /// `other`
    Other,

    /// `none`
    None,

    /// `ok`
    Ok,

    /// Any other string, as received.
    OtherValue(String),
}

support::open_enum! { Mod {
    "self"  => Self_,
    "type"  => Type,
    "other" => Other,
    "none"  => None,
    "ok"    => Ok,
    ..      => OtherValue,
} }
