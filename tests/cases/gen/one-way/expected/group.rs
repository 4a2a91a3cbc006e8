// Written by `modelwright gen --spec` from `Group` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::User;

/// The definition `Group`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Group {
    /// `users` in JSON.
    pub users: Vec<User>,
}

support::object! { Group {
    "users" => users: required,
} }
