// Written by `cargo xtask gen` from `AuthConfig` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `AuthConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthConfig {
    /// `username` in JSON.
    pub username: Option<String>,

    /// `password` in JSON.
    pub password: Option<String>,

    /// `email` in JSON.
    pub email: Option<String>,

    /// `serveraddress` in JSON.
    pub serveraddress: Option<String>,
}

support::object! { AuthConfig {
    "username"      => username:      optional,
    "password"      => password:      optional,
    "email"         => email:         optional,
    "serveraddress" => serveraddress: optional,
} }
