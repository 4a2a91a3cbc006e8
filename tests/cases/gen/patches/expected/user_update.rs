// Written by `modelwright gen --spec` from `UserUpdate` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Address, UserUpdateContact};
use std::collections::BTreeSet;

/// The definition `UserUpdate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserUpdate {
    /// `etag` in JSON.
    pub etag: String,

    /// Never left out.
    pub owner: Option<String>,

    /// Never null.
    pub name: Option<String>,

    /// Null takes it away.
    pub phone: support::Maybe<String>,

    /// `age` in JSON.
    pub age: support::Maybe<i64>,

    /// `tags` in JSON.
    pub tags: support::Maybe<Vec<String>>,

    /// `address` in JSON.
    pub address: support::Maybe<Address>,

    /// `manager` in JSON.
    pub manager: support::Maybe<Box<UserUpdate>>,

    /// `contact` in JSON.
    pub contact: support::Maybe<UserUpdateContact>,

    /// `extra` in JSON.
    pub extra: support::Maybe<serde_json::Value>,

    /// `ports` in JSON.
    pub ports: support::Maybe<BTreeSet<String>>,
}

support::object! { UserUpdate {
    "etag"    => etag:    required,
    "owner"   => owner:   nullable,
    "name"    => name:    optional,
    "phone"   => phone:   maybe,
    "age"     => age:     maybe,
    "tags"    => tags:    maybe,
    "address" => address: maybe,
    "manager" => manager: maybe,
    "contact" => contact: maybe,
    "extra"   => extra:   maybe,
    "ports"   => ports:   maybe,
} }
