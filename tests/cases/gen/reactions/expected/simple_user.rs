// Written by `modelwright gen --spec` from `simple-user` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `simple-user`.
#[doc(alias = "simple-user")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SimpleUser {
    /// `login` in JSON.
    pub login: String,

    /// `id` in JSON.
    pub id: Option<i64>,
}

support::object! { SimpleUser {
    "login" => login: required,
    "id"    => id:    optional,
} }
