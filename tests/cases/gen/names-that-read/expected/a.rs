// Written by `modelwright gen --spec` from `A` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{A2fa, ABC, ABObject, AList, AObject, AObject2, ASObject};

/// The definition `A`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct A {
    /// `s` in JSON.
    pub s: Option<ASObject>,

    /// `_` in JSON.
    ///
    /// JSON key: `_`.
    #[doc(alias = "_")]
    pub underscore: Option<AObject>,

    /// `/` in JSON.
    ///
    /// JSON key: `/`.
    #[doc(alias = "/")]
    pub slash: Option<AObject2>,

    /// `b_c` in JSON.
    pub b_c: Option<ABC>,

    /// `b` in JSON.
    pub b: Option<ABObject>,

    /// `2fa` in JSON.
    ///
    /// JSON key: `2fa`.
    #[doc(alias = "2fa")]
    pub _2fa: Option<A2fa>,

    /// `list` in JSON.
    pub list: Option<Vec<Vec<AList>>>,
}

support::object! { A {
    "s"    => s:          optional,
    "_"    => underscore: optional,
    "/"    => slash:      optional,
    "b_c"  => b_c:        optional,
    "b"    => b:          optional,
    "2fa"  => _2fa:       optional,
    "list" => list:       optional,
} }
