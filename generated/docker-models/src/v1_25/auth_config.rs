// Written by `cargo xtask gen` from `AuthConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `AuthConfig`.
///
/// All versions of the API. In this form: API 1.51 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthConfig {
    /// `username` in JSON.
    pub username: Option<String>,

    /// `password` in JSON.
    pub password: Option<String>,

    /// `email` in JSON.
    ///
    /// API 1.51 and earlier.
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
