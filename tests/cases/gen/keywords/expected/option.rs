// Written by `cargo xtask gen --spec` from `Option` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Option`.
#[doc(alias = "Option")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionModel {
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub type_: Option<String>,

    /// `self` in JSON.
    #[doc(alias = "self")]
    pub self_: Option<String>,

    /// `gen` in JSON.
    #[doc(alias = "gen")]
    pub gen_: Option<String>,

    /// `try` in JSON.
    #[doc(alias = "try")]
    pub try_: Option<String>,

    /// `async` in JSON.
    #[doc(alias = "async")]
    pub async_: Option<String>,

    /// `crate` in JSON.
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
