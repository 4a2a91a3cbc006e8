// Written by `modelwright gen --spec` from `User.address` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `User.address`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UserAddress {
    /// `city` in JSON.
    pub city: String,
}

support::object! { UserAddress {
    "city" => city: required,
} }
