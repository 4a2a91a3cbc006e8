// Written by `modelwright gen --spec` from `Admin` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Created, Secret, User, UserAddress};

/// The definition `Admin`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Admin {
    /// Its number.
    ///
    /// Read-only: only in responses.
    ///
    /// Set in every response; requests omit it.
    pub id: Option<i64>,

    /// `name` in JSON.
    pub name: String,

    /// `password` in JSON.
    ///
    /// Limits: of length 8 or more. Write-only: only in requests.
    ///
    /// Set in every request; responses omit it.
    pub password: Option<String>,

    /// `created` in JSON.
    ///
    /// Read-only: only in responses.
    ///
    /// Set in every response; requests omit it.
    pub created: Option<Created>,

    /// `secret` in JSON.
    ///
    /// Write-only: only in requests.
    ///
    /// Set in every request; responses omit it.
    pub secret: Option<Secret>,

    /// `address` in JSON.
    ///
    /// Read-only: only in responses.
    ///
    /// Set in every response; requests omit it.
    pub address: Option<UserAddress>,

    /// `token` in JSON.
    ///
    /// Read-only: only in responses. Write-only: only in requests.
    ///
    /// Requests and responses may omit it.
    pub token: Option<String>,

    /// `nick` in JSON.
    ///
    /// Read-only: only in responses.
    pub nick: Option<String>,

    /// `seen` in JSON.
    ///
    /// Read-only: only in responses.
    pub seen: Option<String>,

    /// `level` in JSON.
    ///
    /// Read-only: only in responses.
    ///
    /// Set in every response; requests omit it.
    pub level: Option<i64>,
}

support::object! { Admin {
    "id"       => id:       optional,
    "name"     => name:     required,
    "password" => password: optional,
    "created"  => created:  optional,
    "secret"   => secret:   optional,
    "address"  => address:  optional,
    "token"    => token:    optional,
    "nick"     => nick:     optional,
    "seen"     => seen:     optional,
    "level"    => level:    optional,
} }

#[allow(deprecated)]
impl From<User> for Admin {
    #[inline]
    fn from(part: User) -> Self {
        let User { id, name, password, created, secret, address, token, nick, seen } = part;
        Self {
            id,
            name,
            password,
            created,
            secret,
            address,
            token,
            nick,
            seen,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Admin> for User {
    #[inline]
    fn from(whole: Admin) -> Self {
        let Admin {
            id,
            name,
            password,
            created,
            secret,
            address,
            token,
            nick,
            seen,
            ..
        } = whole;
        Self {
            id,
            name,
            password,
            created,
            secret,
            address,
            token,
            nick,
            seen,
        }
    }
}
