// Written by `modelwright gen --spec` from `a-b` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `a-b`.
#[doc(alias = "a-b")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ADashB {
    /// `x.y` in JSON.
    ///
    /// JSON key: `x.y`.
    #[doc(alias = "x.y")]
    pub x_dot_y: Option<String>,

    /// `x-y` in JSON.
    ///
    /// JSON key: `x-y`.
    #[doc(alias = "x-y")]
    pub x_dash_y: Option<String>,

    /// `x_y` in JSON.
    pub x_y: Option<String>,

    /// `é` in JSON.
    pub é: Option<i64>,

    /// `é` in JSON.
    pub e_u301: Option<i64>,
}

support::object! { ADashB {
    "x.y"      => x_dot_y:  optional,
    "x-y"      => x_dash_y: optional,
    "x_y"      => x_y:      optional,
    "é"        => é:        optional,
    "e\u{301}" => e_u301:   optional,
} }
