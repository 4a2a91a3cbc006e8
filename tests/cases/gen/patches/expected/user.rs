// Written by `modelwright gen --spec` from `User` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `User`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct User {
    /// `phone` in JSON.
    pub phone: Option<String>,
}

support::object! { User {
    "phone" => phone: optional,
} }
