// Written by `modelwright gen --spec` from `login/body` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /login` (`login`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LoginBody {
    /// `user` in JSON.
    pub user: String,

    /// `scopes` in JSON.
    pub scopes: Option<Vec<String>>,
}

support::object! { LoginBody {
    "user"   => user:   required,
    "scopes" => scopes: optional,
} }
