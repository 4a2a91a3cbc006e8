// Written by `modelwright gen --spec` from `Option` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Option`.
#[doc(alias = "Option")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionModel {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,

    /// `self` in JSON.
    ///
    /// JSON key: `self`.
    #[doc(alias = "self")]
    pub self_: Option<String>,

    /// `gen` in JSON.
    ///
    /// JSON key: `gen`.
    #[doc(alias = "gen")]
    pub gen_: Option<String>,

    /// `try` in JSON.
    ///
    /// JSON key: `try`.
    #[doc(alias = "try")]
    pub try_: Option<String>,

    /// `async` in JSON.
    ///
    /// JSON key: `async`.
    #[doc(alias = "async")]
    pub async_: Option<String>,

    /// `crate` in JSON.
    ///
    /// JSON key: `crate`.
    #[doc(alias = "crate")]
    pub crate_: Option<String>,

    /// `union` in JSON.
    pub union: Option<String>,
}

support::object! { OptionModel {
    "type"  => type_:  optional,
    "self"  => self_:  optional,
    "gen"   => gen_:   optional,
    "try"   => try_:   optional,
    "async" => async_: optional,
    "crate" => crate_: optional,
    "union" => union:  optional,
} }
