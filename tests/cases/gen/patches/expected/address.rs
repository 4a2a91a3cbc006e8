// Written by `modelwright gen --spec` from `Address` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Address`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Address {
    /// `street` in JSON.
    pub street: Option<String>,
}

support::object! { Address {
    "street" => street: optional,
} }
