// Written by `modelwright gen --spec` from `Cat` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CatType;

/// The definition `Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cat {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: CatType,

    /// `lives` in JSON.
    pub lives: Option<i64>,
}

support::object! { Cat {
    "type"  => type_: required,
    "lives" => lives: optional,
} }
